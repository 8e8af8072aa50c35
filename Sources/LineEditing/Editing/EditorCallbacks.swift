import CEditLine
import Glibc

/// What libedit calls while it edits a line.
///
/// The closures stand in a type of no isolation, because libedit calls them on its reader's thread.
@safe
enum EditorCallbacks {
    static let prompt: @convention(c) (OpaquePointer?) -> UnsafePointer<CChar>? = { editor in
        unsafe UnsafePointer(KeySource.of(editor)?.prompt)
    }

    static let read: @convention(c) (OpaquePointer?, UnsafeMutablePointer<wchar_t>?) -> CInt = {
        editor,
        place in
        guard let editor = unsafe editor, let keys = unsafe KeySource.of(editor) else { return 0 }
        let code = unsafe keys.nextCode(for: editor)
        guard code > 0 else {
            if code < 0 { errno = EINTR }
            return CInt(code)
        }
        unsafe place?.pointee = wchar_t(code)
        return 1
    }

    static let paste: @convention(c) (OpaquePointer?, CInt) -> UInt8 = { editor, _ in
        guard let keys = unsafe KeySource.of(editor) else { return UInt8(CC_ERROR) }
        let inserted = unsafe keys.pasted.isEmpty || el_insertstr(editor, keys.pasted) == 0
        return UInt8(inserted ? CC_REFRESH : CC_ERROR)
    }

    static let complete: @convention(c) (OpaquePointer?, CInt) -> UInt8 = { editor, _ in
        guard
            let keys = unsafe KeySource.of(editor),
            let (line, cursor) = unsafe lineAndCursor(of: editor)
        else { return UInt8(CC_ERROR) }
        let completion = keys.complete(line, cursor)
        let start = min(completion.start, cursor)
        let typed = line[start..<cursor]
        switch completion.action(typed: typed) {
        case .beep:
            return UInt8(CC_REFRESH_BEEP)
        case .insert(let text):
            unsafe el_deletestr(editor, CInt(typed.unicodeScalars.count))
            return UInt8(unsafe el_insertstr(editor, text) == 0 ? CC_REFRESH : CC_ERROR)
        case .list(let candidates):
            let prompt = unsafe keys.prompt.map { unsafe String(cString: $0) } ?? ""
            let list = CandidateList(prompt: prompt, line: line, cursor: cursor)
            let text = list.text(candidates, columns: keys.terminal.size.columns)
            writeAll(text, to: keys.terminal.output)
            return UInt8(CC_REDISPLAY)
        }
    }

    private static func lineAndCursor(of editor: OpaquePointer?) -> (String, String.Index)? {
        guard
            let state = unsafe el_line(editor)?.pointee,
            let start = unsafe state.buffer,
            let cursor = unsafe state.cursor,
            let end = unsafe state.lastchar
        else { return nil }
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: end - start)
        let line = unsafe String(decoding: bytes, as: UTF8.self)
        let offset = unsafe min(cursor - start, line.utf8.count)
        return (line, line.utf8.index(line.startIndex, offsetBy: offset))
    }
}
