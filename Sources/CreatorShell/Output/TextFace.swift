package import CreatorCore
package import CreatorText

/// Shows what happens as lines for a person.
package struct TextFace: ShellFace {
    private let reporter: TextReporter
    private let resultsInColor: Bool
    private let noticesInColor: Bool

    /// Creates a face; each stream has colours or has not.
    package init(
        reporter: TextReporter = TextReporter(),
        resultsInColor: Bool = false,
        noticesInColor: Bool = false
    ) {
        self.reporter = reporter
        self.resultsInColor = resultsInColor
        self.noticesInColor = noticesInColor
    }

    package func paragraphs(for event: Event) -> [Paragraph] {
        reporter.lines(for: event).map { paragraph($0) }
    }

    package func paragraphs(for answer: Answer) -> [Paragraph] {
        switch answer {
        case .echo(let text): [Paragraph(.result, text)]
        case .page(let lines, _): lines.map { paragraph($0) }
        case .files(let paths, let deed): paths.map { Paragraph(.result, words(for: deed) + $0) }
        case .typed(let line): [Paragraph(.result, "> \(line)")]
        case .note(let text): [Paragraph(.note, styled(text, .faint))]
        case .warning(let text): [Paragraph(.problem, styled(text, .warning))]
        }
    }

    private func paragraph(_ line: ReportedLine) -> Paragraph {
        switch line.channel {
        case .output: Paragraph(.result, line.painted(inColor: resultsInColor))
        case .errors: Paragraph(.problem, line.painted(inColor: noticesInColor))
        }
    }

    private func styled(_ text: String, _ style: TextStyle) -> String {
        style.painted(text, inColor: noticesInColor)
    }

    private func words(for deed: Answer.Deed) -> String {
        switch deed {
        case .opened: "opened "
        case .saved: "saved "
        case .named: ""
        }
    }
}
