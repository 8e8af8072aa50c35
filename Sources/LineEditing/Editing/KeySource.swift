import CEditLine
import Glibc

/// Feeds libedit with keys, and does in between what must not wait for a key.
///
/// libedit's own reader cannot be interrupted without races, and knows no pasted text.
@safe
final class KeySource {
    /// A key code that no keyboard sends; it is bound to inserting ``pasted``.
    static let pasteKey: UInt32 = 0x80

    /// Text that was pasted and waits for libedit to ask for it.
    private(set) var pasted = ""

    /// Whether the current read was ended by Ctrl-C.
    var wasInterrupted = false

    /// The prompt of the current read, ended by a zero; libedit keeps only its address.
    var prompt: UnsafeMutablePointer<CChar>?

    let terminal: Terminal
    let wake: WakePipe
    let complete: Completion.Source
    private var decoder = KeyDecoder()

    init(terminal: Terminal, wake: WakePipe, complete: @escaping Completion.Source) {
        self.terminal = terminal
        self.wake = wake
        self.complete = complete
    }

    deinit {
        unsafe free(prompt)
    }

    /// The source that was given to an editor.
    static func of(_ editor: OpaquePointer?) -> KeySource? {
        guard let client = unsafe cedit_client(editor) else { return nil }
        return unsafe Unmanaged<KeySource>.fromOpaque(client).takeUnretainedValue()
    }

    /// Gives up what is left of a line that is over.
    func discard() {
        decoder.reset()
        pasted = ""
    }

    /// The next key's code; 0 at the end of input, -1 when interrupted.
    func nextCode(for editor: OpaquePointer) -> Int64 {
        var isFinal = false
        while true {
            if let key = decoder.next(isFinal: isFinal) { return code(of: key) }
            isFinal = false
            let patience: CInt = decoder.isWaitingForMore ? 50 : -1
            switch wake.wait(for: terminal.input, milliseconds: patience) {
            case .readable:
                let bytes = readChunk(from: terminal.input, upTo: 4096)
                if bytes.isEmpty { return 0 }
                decoder.append(bytes)
            case .woken(.interrupt):
                wasInterrupted = true
                return -1
            case .woken(.resize):
                unsafe el_resize(editor)
                unsafe redraw(editor)
            case .woken(.redraw):
                unsafe cedit_prepare(editor, 0)
                unsafe cedit_prepare(editor, 1)
                unsafe redraw(editor)
            case .timedOut:
                isFinal = true
            }
        }
    }

    /// Draws the line anew; libedit takes the cursor to be at the start of an empty row.
    private func redraw(_ editor: OpaquePointer) {
        terminal.write("\r\u{1B}[K")
        unsafe cedit_refresh(editor)
    }

    private func code(of key: KeyDecoder.Key) -> Int64 {
        switch key {
        case .character(let scalar):
            return Int64(scalar.value)
        case .paste(let text):
            pasted = text
            return Int64(Self.pasteKey)
        }
    }
}
