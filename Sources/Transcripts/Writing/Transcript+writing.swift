extension Transcript {
    /// The file in its one form: UTF-8, LF, no byte order mark.
    ///
    /// Reading it gives this transcript back. Settings of the first command need a note above them,
    /// since without one they would read as the header's.
    package var bytes: [UInt8] {
        Array(TranscriptWriter.lines(of: self).map { $0 + [0x0A] }.joined())
    }

    /// Only the commands, one line each, as a script types them.
    package var script: [UInt8] {
        exchanges.flatMap(\.input.value.typed)
    }
}

extension ExpectedLine {
    /// The line as it stands in a transcript.
    package var written: [UInt8] { TranscriptWriter.line(self) }
}

extension ExpectedEvent {
    /// The line as it stands in a transcript.
    package var written: [UInt8] { TranscriptWriter.line(self) }
}
