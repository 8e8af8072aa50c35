extension Transcript {
    /// Reads a file.
    ///
    /// A byte order mark is passed over, and where the first line ends in CRLF all lines do.
    package init(parsing bytes: [UInt8]) throws(TranscriptError) {
        self = try Transcript(SourceText(bytes))
    }

    /// Reads a file that was cut into lines.
    init(_ source: SourceText) throws(TranscriptError) {
        let lines = source.lines.enumerated().map { index, range in
            SourceLine(number: index + 1, range: range, beginsFence: false)
        }
        var parser = TranscriptParser(source.bytes, lines)
        self = try parser.transcript()
    }
}
