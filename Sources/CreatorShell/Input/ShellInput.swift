package import LineEditing

/// Where a shell's lines come from, and whether a person types them.
package enum ShellInput: Sendable {
    /// A person at a terminal that can edit.
    case editor(EditLine)

    /// A person at a terminal that cannot.
    case typed(any LineReader)

    /// A script, a pipe or `-c` options.
    case script(any LineReader)

    /// The reader itself.
    var reader: any LineReader {
        switch self {
        case .editor(let editor): editor
        case .typed(let reader), .script(let reader): reader
        }
    }

    /// Whether a person types: mistakes are forgiven, prefixes understood, leaving asked twice.
    var isInteractive: Bool {
        switch self {
        case .editor, .typed: true
        case .script: false
        }
    }
}
