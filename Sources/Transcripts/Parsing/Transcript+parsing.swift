extension Transcript {
    /// Reads a file.
    ///
    /// A byte order mark is passed over, and where the first line ends in CRLF all lines do.
    package init(parsing bytes: [UInt8]) throws(TranscriptError) {
        let source = try SourceText(bytes)
        let lines = source.lines.enumerated().map { index, line in
            SourceLine(number: index + 1, bytes: line, beginsFence: false)
        }
        var parser = TranscriptParser(lines)
        self = try parser.transcript()
    }
}
