import CreatorTestSupport
import LineEditing
import Testing

/// An editor, the terminal it is on, and a person who types.
struct EditorDesk {
    struct NotOpened: Error {}

    let screen: PseudoTerminal
    let editor: EditLine

    /// Opens an editor that completes the word at the cursor from a list.
    init(words: [String] = [], historyFile: HistoryFile? = nil) throws {
        let screen = try PseudoTerminal()
        let terminal = Terminal(input: screen.programEnd, output: screen.programEnd)
        let editor = EditLine(
            program: "creator-test",
            terminal: terminal,
            historyFile: historyFile
        ) { line, cursor in
            let before = line[..<cursor]
            let start = before.lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex
            let matches = words.filter { $0.hasPrefix(line[start..<cursor]) }
            return Completion(candidates: matches, start: start)
        }
        guard let editor else { throw NotOpened() }
        self.screen = screen
        self.editor = editor
    }

    /// Types keys at the prompt and returns what the editor made of them.
    func line(typing keys: String) async throws -> LineInput {
        let editor = editor
        async let input = editor.next(prompt: "> ")
        // Keys that come before the editor's modes would be the terminal's own.
        try await screen.wait(for: "\u{1B}[?2004h")
        try await screen.wait(for: "> ")
        screen.type(keys)
        return await input
    }
}
