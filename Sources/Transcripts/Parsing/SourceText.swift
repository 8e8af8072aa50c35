/// The lines of a file or document, and how it ends them.
struct SourceText: Sendable {
    /// The most bytes a file may have: 16 MiB.
    static let sizeLimit = 16 << 20

    /// The lines without their line breaks.
    let lines: [[UInt8]]

    /// Whether lines end in CRLF, as they do after some tools have checked a file out.
    let hasReturns: Bool

    /// Whether it begins with a byte order mark.
    let hasMark: Bool

    /// Whether the last line has its line break.
    let endsInBreak: Bool

    /// Cuts bytes into lines; where the first line ends in CRLF, all CRLF are line breaks.
    init(_ bytes: [UInt8]) throws(TranscriptError) {
        guard bytes.count <= Self.sizeLimit else {
            throw TranscriptError(line: 0, .bytes(.fileTooLong(limit: Self.sizeLimit)))
        }
        hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let text = hasMark ? bytes.dropFirst(3) : bytes[...]
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let hasReturns = lines.count > 1 && lines[0].last == 0x0D
        endsInBreak = lines.last?.isEmpty ?? true
        if endsInBreak { lines.removeLast() }
        self.hasReturns = hasReturns
        self.lines = lines.map { line in
            hasReturns && line.last == 0x0D ? Array(line.dropLast()) : Array(line)
        }
    }

    /// The bytes of a file with these lines, which ends them as this one does.
    func written(_ lines: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
        for (index, line) in lines.enumerated() {
            bytes += line
            guard index < lines.count - 1 || endsInBreak else { continue }
            if hasReturns { bytes.append(0x0D) }
            bytes.append(0x0A)
        }
        return bytes
    }
}
