/// The lines of a file or document, and how it ends them.
struct SourceText: Sendable {
    /// The most bytes a file may have: 16 MiB.
    static let sizeLimit = 16 << 20

    /// The whole file.
    let bytes: [UInt8]

    /// Where the lines are, without their line breaks.
    let lines: [SourceLine]

    /// Whether lines end in CRLF, as they do after some tools have checked a file out.
    let hasReturns: Bool

    /// Whether it begins with a byte order mark.
    let hasMark: Bool

    /// Whether all bytes are ASCII without CR, so that no line has to be looked at for others.
    let isPlain: Bool

    /// Whether the last line has its line break.
    let endsInBreak: Bool

    /// Cuts bytes into lines; where the first line ends in CRLF, all CRLF are line breaks.
    init(_ bytes: [UInt8]) throws(TranscriptError) {
        guard bytes.count <= Self.sizeLimit else {
            throw TranscriptError(line: 0, .bytes(.fileTooLong(limit: Self.sizeLimit)))
        }
        self.bytes = bytes
        hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var start = hasMark ? 3 : 0
        let firstBreak = bytes.span.firstPlace(of: 0x0A, from: start)
        let hasReturns = firstBreak.map { $0 > start && bytes[$0 - 1] == 0x0D } ?? false
        var lines: [SourceLine] = []
        // Lines of output are about this long; a wrong guess costs little.
        lines.reserveCapacity(bytes.count / 32)
        while let end = bytes.span.firstPlace(of: 0x0A, from: start) {
            let isReturned = hasReturns && end > start && bytes[end - 1] == 0x0D
            let range = start..<(isReturned ? end - 1 : end)
            lines.append(SourceLine(number: lines.count + 1, range: range))
            start = end + 1
        }
        endsInBreak = start == bytes.count
        if start < bytes.count {
            let isReturned = hasReturns && bytes[bytes.count - 1] == 0x0D
            let range = start..<(isReturned ? bytes.count - 1 : bytes.count)
            lines.append(SourceLine(number: lines.count + 1, range: range))
        }
        self.hasReturns = hasReturns
        isPlain = bytes.span.isASCII && bytes.span.firstPlace(of: 0x0D) == nil
        self.lines = lines
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
