extension Character {
    /// The columns of a terminal this character fills: 0, 1 or 2 (Unicode East Asian Width, emoji).
    var columns: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        let isShownAsEmoji = scalar.properties.isEmoji && unicodeScalars.contains("\u{FE0F}")
        let isEmoji = scalar.properties.isEmojiPresentation || isShownAsEmoji
        return isEmoji || Self.isWide(scalar.value) ? 2 : 1
    }

    private static func isWide(_ code: UInt32) -> Bool {
        switch code {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

extension StringProtocol {
    /// The columns of a terminal this text fills.
    package var columns: Int {
        // Most texts are plain, and looking every character up costs a hundred times as much.
        isPrintableASCII ? utf8.count : reduce(0) { $0 + $1.columns }
    }

    /// Whether every character is an ASCII letter, digit, mark or blank.
    var isPrintableASCII: Bool { utf8.allSatisfy { (0x20...0x7E).contains($0) } }
}

extension String {
    /// The text with blanks after it until it fills the columns.
    func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: max(0, columns - self.columns))
    }

    /// The text with blanks before it until it fills the columns.
    func leftPadded(to columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - self.columns)) + self
    }
}
