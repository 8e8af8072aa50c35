/// One line and where it came from.
package struct InputLine: Equatable, Sendable {
    /// The line without its line ending.
    package let text: String

    /// Where it stands, for error messages.
    package let origin: LineOrigin

    /// Creates a line.
    package init(text: String, origin: LineOrigin) {
        self.text = text
        self.origin = origin
    }
}
