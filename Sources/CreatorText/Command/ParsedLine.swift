package import CreatorCore

/// What one typed line turned out to be.
package enum ParsedLine: Equatable, Sendable {
    /// Nothing but blanks; never does anything.
    case blank
    /// A line that begins with `#`.
    case comment
    /// One JSON message, as the wire knows them.
    case message(JSON)
    /// A command; a tolerant one (`-accept`) may fail without ending a script.
    case command(ShellCommand, tolerant: Bool)
}
