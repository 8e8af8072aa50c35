import CEditLine
import Glibc

/// Owns one libedit editor and its history.
///
/// They close when the value goes away, and it cannot be copied. Only one thread may use it.
@safe
struct EditorHandle: ~Copyable {
    private let editor: OpaquePointer
    private let history: OpaquePointer
    private let keys: KeySource

    /// Opens an editor on a terminal, or returns `nil` when libedit cannot.
    init?(program: String, keys: KeySource) {
        cedit_use_utf8()
        guard
            let history = unsafe history_init(),
            let editor = unsafe cedit_open(program, keys.terminal.input, keys.terminal.output)
        else { return nil }
        unsafe self.history = history
        unsafe self.editor = editor
        self.keys = keys
        _ = unsafe cedit_set_client(editor, Unmanaged.passUnretained(keys).toOpaque())
        _ = unsafe cedit_history_limit(history, 1000)
        _ = unsafe cedit_set_editor(editor, "emacs")
        _ = unsafe cedit_use_history(editor, history)
        _ = unsafe cedit_set_prompt(editor, EditorCallbacks.prompt, 1)
        _ = unsafe cedit_set_reader(editor, EditorCallbacks.read)
        addFunctions()
    }

    deinit {
        unsafe cedit_close(editor)
        unsafe history_end(history)
    }

    private func addFunctions() {
        _ = unsafe cedit_add_function(
            editor,
            "creator-complete",
            "Complete what is legal",
            EditorCallbacks.complete
        )
        _ = unsafe cedit_add_function(
            editor,
            "creator-paste",
            "Insert pasted text",
            EditorCallbacks.paste
        )
        _ = unsafe cedit_bind(editor, "^I", "creator-complete")
        _ = unsafe cedit_bind(editor, "^R", "em-inc-search-prev")
        _ = unsafe el_source(editor, nil)
        // `bind -v` in ~/.editrc starts again from libedit's own keys.
        if unsafe cedit_is_vi(editor) != 0 {
            _ = unsafe cedit_bind(editor, "^I", "creator-complete")
        }
        _ = unsafe cedit_bind(editor, "\\200", "creator-paste")
        _ = unsafe cedit_bind_command(editor, "\\200", "creator-paste")
    }

    /// One edited line, or why there is none.
    mutating func readLine(prompt: String) -> EditedLine {
        unsafe free(keys.prompt)
        unsafe keys.prompt = strdup(PromptText.marked(prompt))
        keys.wasInterrupted = false
        // libedit shows the prompt first, and a fast key in between would be the terminal's own.
        unsafe cedit_prepare(editor, 1)
        var count: CInt = 0
        let line = unsafe el_gets(editor, &count)
        if keys.wasInterrupted {
            unsafe el_reset(editor)
            keys.discard()
            return .interrupted
        }
        guard let line = unsafe line, count > 0 else { return .endOfInput }
        let text = unsafe String(cString: line)
        return .line(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }

    /// Adds a line to the history.
    mutating func remember(_ line: String) {
        _ = unsafe cedit_history_enter(history, line)
    }

    /// Reads older lines; a missing or broken file is no history.
    mutating func loadHistory(from path: String) {
        _ = unsafe cedit_history_load(history, path)
    }

    /// Writes the history to a descriptor and closes it; false when not all of it arrived.
    func saveHistory(to descriptor: CInt) -> Bool {
        unsafe cedit_history_save(history, descriptor) == 0
    }

    /// All remembered lines, oldest first.
    func rememberedLines() -> [String] {
        var lines: [String] = []
        var next = unsafe cedit_history_next(history, 1)
        while let line = unsafe next {
            let text = unsafe String(cString: line)
            lines.append(text.hasSuffix("\n") ? String(text.dropLast()) : text)
            unsafe next = cedit_history_next(history, 0)
        }
        return lines
    }
}
