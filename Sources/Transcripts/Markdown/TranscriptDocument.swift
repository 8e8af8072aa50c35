/// A transcript together with the file it stands in, so that parts of it can be replaced and all
/// else stays byte for byte.
package struct TranscriptDocument: Sendable {
    /// The transcript; its lines are those of the file.
    package let transcript: Transcript

    private let source: SourceText
    private let indents: [Int: Int]

    /// Reads a file that is a transcript and nothing else.
    package init(file bytes: [UInt8]) throws(TranscriptError) {
        source = try SourceText(bytes)
        transcript = try Transcript(source)
        indents = [:]
    }

    /// Reads a Markdown document, all of whose fences marked `transcript` are one session.
    package init(markdown bytes: [UInt8]) throws(TranscriptError) {
        source = try SourceText(bytes)
        let fences = try Fences(source)
        indents = fences.indents
        var parser = TranscriptParser(source, fences.lines)
        transcript = try parser.transcript()
    }

    /// The file with some lines replaced; ranges are line numbers from 1 and do not overlap.
    func bytes(replacing changes: [(lines: ClosedRange<Int>, by: [[UInt8]])]) -> [UInt8] {
        var lines = source.lines.map { Array(source.bytes[$0.range]) }
        for change in changes.sorted(by: { $0.lines.lowerBound > $1.lines.lowerBound }) {
            let indent = [UInt8](repeating: 0x20, count: indents[change.lines.lowerBound] ?? 0)
            let range = change.lines.lowerBound - 1..<change.lines.upperBound
            lines.replaceSubrange(range, with: change.by.map { $0.isEmpty ? [] : indent + $0 })
        }
        return source.written(lines)
    }
}
