import Testing

@testable import Transcripts

/// A text that is no transcript, and why.
struct ErrorExample: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let fault: LineFault

    var testDescription: String { "\(fault)" }

    /// A text below a good header.
    init(_ text: String, line: Int = 2, _ fault: LineFault) {
        self.text = "@ transcript: 1\n" + text
        self.line = line
        self.fault = fault
    }

    init(whole text: String, line: Int, _ fault: LineFault) {
        self.text = text
        self.line = line
        self.fault = fault
    }

    static let all = structure + values + holes + sections
}
