/// One line for a reader, without its line break and without terminal codes.
package struct ReportedLine: Equatable, Sendable {
    /// Where a line goes.
    package enum Channel: Equatable, Sendable {
        /// Standard output: results and events.
        case output
        /// Standard error: errors, warnings, progress and hints.
        case errors
    }

    /// A piece of the line in one style.
    package struct Span: Equatable, Sendable {
        /// The words.
        package let text: String
        /// What they are.
        package let style: TextStyle
        /// How the words may differ from one machine to the next; `nil` when they must not.
        package let variation: Variation?

        /// Creates a piece.
        package init(
            _ text: String,
            _ style: TextStyle = .plain,
            varies variation: Variation? = nil
        ) {
            self.text = text
            self.style = style
            self.variation = variation
        }
    }

    /// Where the line goes.
    package let channel: Channel

    /// The pieces in order.
    package let spans: [Span]

    /// The whole line.
    package let text: String

    /// Whether a piece of it may be different on another machine.
    package var varies: Bool { spans.contains { $0.variation != nil } }

    /// Creates a line.
    package init(_ spans: [Span], channel: Channel = .output) {
        self.spans = spans
        self.channel = channel
        text = spans.count == 1 ? spans[0].text : spans.map(\.text).joined()
    }

    /// The line for a terminal, with or without colour.
    package func painted(inColor: Bool) -> String {
        guard inColor else { return text }
        return spans.map { $0.style.painted($0.text, inColor: inColor) }.joined()
    }
}
