/// One caption: its lines, verbatim as in the script, and when it is shown in the film.
package struct CaptionCue: Sendable, Hashable {
    /// One or two lines, top first.
    package let lines: [String]

    /// Seconds from the film's start, in whole milliseconds.
    package let span: TimeSpan

    package init(lines: [String], span: TimeSpan) {
        self.lines = lines
        self.span = span
    }

    /// The words without line breaks.
    package var text: String { lines.joined(separator: " ") }

    /// Characters a second, a line break counted as a space.
    package var charactersPerSecond: Double {
        span.seconds > 0 ? Double(text.count) / span.seconds : .infinity
    }
}
