/// Why a file is no transcript, and on which line.
package struct TranscriptError: Error, Equatable, Sendable {
    /// The line of the file or document, counted from 1; 0 for the file as a whole.
    package let line: Int

    /// What is wrong with it.
    package let fault: LineFault

    /// Creates an error.
    package init(line: Int, _ fault: LineFault) {
        self.line = line
        self.fault = fault
    }
}

extension TranscriptError: CustomStringConvertible {
    /// The line, what is wrong with it, then what to write.
    package var description: String {
        line > 0 ? "line \(line): \(fault)" : "\(fault)"
    }
}
