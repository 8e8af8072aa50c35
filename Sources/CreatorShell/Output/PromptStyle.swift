import CreatorCore
import CreatorText
import LineEditing

/// The prompt as a terminal shows it: bold, red after a failure, green when all is done.
enum PromptStyle {
    /// The prompt for where a session stands.
    static func text(for status: SessionStatus, color: ColorLevel) -> String {
        let words = Prompt.text(for: status)
        guard color != .none else { return words }
        // The blank stays outside: the editor forgets a sequence that nothing visible follows.
        return "\u{1B}[\(code(for: status))m\(words.dropLast())\u{1B}[0m "
    }

    private static func code(for status: SessionStatus) -> String {
        switch status {
        case .idle, .running, .reviewing, .stopped: "1"
        case .failed: "1;31"
        case .done: "1;32"
        }
    }
}
