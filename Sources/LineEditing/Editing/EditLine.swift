import Glibc

/// Reads lines from a terminal, with editing, history, completion and safe pasting.
///
/// A program has one: the terminal library below libedit keeps its state in global variables.
package actor EditLine: LineReader {
    private let terminal: Terminal
    private let wake = WakePipe()
    private let executor = BlockingExecutor(label: "creator.editor")
    private let historyFile: HistoryFile?
    private var editor: EditorHandle

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe executor.asUnownedSerialExecutor()
    }

    /// Opens the editor, or returns `nil` when the terminal cannot be used for it.
    package init?(
        program: String,
        terminal: Terminal,
        historyFile: HistoryFile? = nil,
        complete: @escaping Completion.Source
    ) {
        let keys = KeySource(terminal: terminal, wake: wake, complete: complete)
        guard var editor = EditorHandle(program: program, keys: keys) else { return nil }
        if let historyFile { editor.loadHistory(from: historyFile.path) }
        self.terminal = terminal
        self.historyFile = historyFile
        self.editor = editor
    }

    package func next(prompt: String) -> LineInput {
        wake.forgetDrawing()
        terminal.setBracketedPaste(true)
        let edited = editor.readLine(prompt: prompt)
        terminal.setBracketedPaste(false)
        switch edited {
        case .line(let text):
            remember(text)
            return .line(InputLine(text: text, origin: .terminal))
        case .interrupted:
            terminal.write("^C\n")
            return .interrupted
        case .endOfInput:
            terminal.write("\n")
            return .endOfInput
        }
    }

    package nonisolated func interrupt() {
        wake.wake(.interrupt)
    }

    /// Draws the line again after the window changed its size.
    package nonisolated func windowChanged() {
        wake.wake(.resize)
    }

    /// Draws the line again after the program was stopped and continued.
    package nonisolated func continued() {
        wake.wake(.redraw)
    }

    /// The typed lines that are remembered, oldest first.
    package func history() -> [String] {
        editor.rememberedLines()
    }

    /// A line that begins with a blank is not remembered: that is how one types a secret.
    private func remember(_ line: String) {
        guard let first = line.first, !first.isWhitespace else { return }
        editor.remember(line)
        historyFile?.replace { editor.saveHistory(to: $0) }
    }
}
