package import LineEditing

/// Where a shell's lines come from, and whether a person types them.
package enum ShellInput: Sendable {
    /// A person at a terminal that can edit.
    case editor(EditLine)

    /// A person at a terminal that cannot.
    case typed(any LineReader)

    /// A script, a pipe or `-c` options.
    case script(any LineReader)

    /// The commands of a transcript, taken as if a person typed them.
    case dictated(Dictation)

    /// What a person types at another program, which passes it on.
    case relayed(any LineReader)

    /// What stands in a pipe: a script, or a transcript, as its first line says.
    case piped(PipedInput)

    /// The reader itself.
    var reader: any LineReader {
        switch self {
        case .editor(let editor): editor
        case .typed(let reader), .script(let reader), .relayed(let reader): reader
        case .dictated(let dictation): dictation
        case .piped(let pipe): pipe
        }
    }

    /// Whether a person types: mistakes are forgiven, prefixes understood, leaving asked twice.
    var isInteractive: Bool {
        switch self {
        case .editor, .typed, .dictated, .relayed: true
        case .script: false
        case .piped(let pipe): pipe.dictation != nil
        }
    }

    /// Whether a transcript may say that Ctrl-C is pressed; what a pipe holds is not known yet.
    var mayBeInterrupted: Bool {
        switch self {
        case .editor, .typed, .relayed: false
        case .script(let reader): (reader as? Dictation)?.hasKeys ?? false
        case .dictated(let dictation): dictation.hasKeys
        case .piped: true
        }
    }

    /// Whether a transcript says that Ctrl-C is pressed after this line.
    func isInterrupted(after line: String) -> Bool {
        switch self {
        case .editor, .typed, .relayed: false
        case .script(let reader): (reader as? Dictation)?.isDue(after: line) ?? false
        case .dictated(let dictation): dictation.isDue(after: line)
        case .piped(let pipe): pipe.dictation?.isDue(after: line) ?? false
        }
    }

    /// Whether a person waits at a terminal: is greeted, and may change their mind about leaving.
    var isAttended: Bool {
        switch self {
        case .editor, .typed: true
        case .script, .dictated, .relayed, .piped: false
        }
    }
}
