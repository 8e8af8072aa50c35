extension Transcript {
    /// Reads a file.
    ///
    /// A byte order mark is passed over, and where the first line ends in CRLF all lines do.
    package init(parsing bytes: [UInt8]) throws(TranscriptError) {
        self = try Transcript(SourceText(bytes))
    }

    /// Reads a file that was cut into lines.
    init(_ source: SourceText) throws(TranscriptError) {
        var parser = TranscriptParser(source, source.lines)
        self = try parser.transcript()
    }
}
