package import CreatorCore
import CreatorText
import CreatorWire

/// Shows what happens as one JSON object a line, all of it on standard output.
package struct JSONFace: ShellFace {
    private let showsProgress: Bool

    /// Creates a face; messages of progress are sent only where asked for.
    package init(showsProgress: Bool = false) {
        self.showsProgress = showsProgress
    }

    package func paragraphs(for event: Event) -> [Paragraph] {
        if case .stageProgress = event, !showsProgress { return [] }
        return [Paragraph(.result, ServerMessage(event).text)]
    }

    package func paragraphs(for answer: Answer) -> [Paragraph] {
        message(for: answer).map { [Paragraph(.result, $0.compactText)] } ?? []
    }

    /// The shell's own messages; hints and echoed lines are for people and have none.
    private func message(for answer: Answer) -> JSON? {
        switch answer {
        case .echo(let text): ["status": "echo", "text": .string(text)]
        case .page(let lines, let name):
            ["status": .string(name.rawValue), "lines": .array(lines.map { .string($0.text) })]
        case .files(let paths, let deed):
            ["status": .string(deed.rawValue), "files": .array(paths.map { .string($0) })]
        case .warning(let text): ["status": "warning", "message": .string(text)]
        case .typed, .note: nil
        }
    }
}
