/// Turns a terminal's bytes into keys; pasted text comes as one piece.
///
/// Terminals put `ESC [ 200 ~` and `ESC [ 201 ~` around a paste when asked to. libedit does not know
/// that: every pasted line would run as a command.
struct KeyDecoder {
    /// What a person did.
    enum Key: Equatable {
        case character(Unicode.Scalar)
        case paste(String)
    }

    private static let pasteStart = Array("\u{1B}[200~".utf8)
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    private var buffer: [UInt8] = []
    private var position = 0
    private var isPasting = false
    private var searched = 0

    /// Whether an unfinished sequence waits for its end, which may never come.
    var isWaitingForMore: Bool { position < buffer.count && !isPasting }

    /// Takes in the next bytes.
    mutating func append(_ bytes: [UInt8]) {
        buffer.removeFirst(position)
        searched = max(searched - position, 0)
        position = 0
        buffer += bytes
    }

    /// Forgets everything, a half-arrived paste too.
    mutating func reset() {
        self = KeyDecoder()
    }

    /// The next complete key; `isFinal` says that no more bytes came for a while.
    mutating func next(isFinal: Bool = false) -> Key? {
        if isPasting { return nextPaste() }
        guard position < buffer.count else { return nil }
        let lead = buffer[position]
        if lead == Self.pasteStart[0] {
            let arrived = buffer[position...].prefix(Self.pasteStart.count)
            if arrived.elementsEqual(Self.pasteStart) {
                position += arrived.count
                searched = position
                isPasting = true
                return nextPaste()
            }
            if !isFinal, Self.pasteStart.starts(with: arrived) { return nil }
        }
        return nextCharacter(length: Self.length(lead: lead), isFinal: isFinal)
    }

    private mutating func nextCharacter(length: Int, isFinal: Bool) -> Key? {
        let bytes = buffer[position...].prefix(length)
        if bytes.count < length, !isFinal { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let scalar = text.unicodeScalars.first else { return nil }
        // One bad byte must not swallow the good ones after it.
        let isWhole = text.utf8.elementsEqual(bytes) && text.unicodeScalars.count == 1
        position += isWhole ? bytes.count : 1
        return .character(isWhole ? scalar : "\u{FFFD}")
    }

    private mutating func nextPaste() -> Key? {
        let end = Self.pasteEnd
        while searched + end.count <= buffer.count {
            if buffer[searched] == end[0], buffer[searched...].starts(with: end) {
                let text = String(decoding: buffer[position..<searched], as: UTF8.self)
                position = searched + end.count
                isPasting = false
                return .paste(Self.oneLine(text))
            }
            searched += 1
        }
        return nil
    }

    /// How many bytes the character has that begins with this one.
    private static func length(lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    /// Pasted text as one line: line breaks and tabs become a blank, other controls go.
    ///
    /// Nothing pasted may run by itself, and feedback copied from a mail is one thing to say.
    static func oneLine(_ text: String) -> String {
        let parts = text.split { $0.isNewline || $0 == "\t" }
        let trimmed = parts.enumerated().map { index, part in
            index == 0 ? String(part) : String(part.drop { $0 == " " })
        }
        let joined = trimmed.filter { !$0.allSatisfy { $0 == " " } }.joined(separator: " ")
        return String(
            String.UnicodeScalarView(
                joined.unicodeScalars.filter { $0.properties.generalCategory != .control }
            )
        )
    }
}
