package import CreatorCore
package import CreatorText
import Transcripts

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
        case .files(let paths, .opened):
            // Whether a desktop was there to open it says nothing about the session.
            paths.map { Paragraph(.result, "opened \($0)", pieces: [.text($0)]) }
        case .files(let paths, .saved): paths.map { Paragraph(.result, "saved \($0)") }
        case .files(let paths, .named): paths.map { Paragraph(.result, $0) }
        case .typed(let line): [Paragraph(.result, "> \(line)")]
        case .note(let text): [Paragraph(.note, styled(text, .faint), pieces: [.text(text)])]
        case .warning(let text): reporter.lines(forWarning: text).map { paragraph($0) }
        }
    }

    private func paragraph(_ line: ReportedLine) -> Paragraph {
        switch line.channel {
        case .output: paragraph(.result, line, inColor: resultsInColor)
        case .errors: paragraph(.problem, line, inColor: noticesInColor)
        }
    }

    private func paragraph(
        _ kind: Paragraph.Kind,
        _ line: ReportedLine,
        inColor: Bool
    ) -> Paragraph {
        guard inColor || line.varies else { return Paragraph(kind, line.text) }
        return Paragraph(kind, line.painted(inColor: inColor), pieces: Self.pieces(of: line))
    }

    /// The line as a transcript holds it.
    private static func pieces(of line: ReportedLine) -> [Volatile] {
        guard line.varies else { return [.text(line.text)] }
        return line.spans.map { span in
            switch span.variation {
            case nil: .text(span.text)
            case .size: .size(span.text)
            }
        }
    }

    private func styled(_ text: String, _ style: TextStyle) -> String {
        style.painted(text, inColor: noticesInColor)
    }
}
