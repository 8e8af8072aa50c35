/// What a piece of text is, so that a terminal may colour it; the words say the same without.
package enum TextStyle: Equatable, Sendable {
    case plain
    /// The line that says what follows.
    case heading
    /// Something to pass over, such as a source mark.
    case faint
    case good
    case warning
    case failure
    /// A word that is new.
    case added
    /// A word that is gone.
    case removed

    /// The text between the ANSI codes (ECMA-48) of this style, or as it is without colour.
    package func painted(_ text: String, inColor: Bool) -> String {
        guard inColor, let code, !text.isEmpty else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private var code: String? {
        switch self {
        case .plain: nil
        case .heading: "1"
        case .faint: "2"
        case .good: "32"
        case .warning: "33"
        case .failure: "31"
        case .added: "1;32"
        case .removed: "1;31"
        }
    }
}
