import CreatorCore

extension JSON {
    /// Whether both would be written with the same bytes.
    func hasSameText(as other: JSON) -> Bool {
        compactText.utf8.elementsEqual(other.compactText.utf8)
    }

    /// The value on one line, in which nothing is hidden from a reader of the file.
    var transcriptText: [UInt8] { Self.visible(compactText) }

    /// The value over several lines, in which nothing is hidden from a reader of the file.
    var transcriptLines: [[UInt8]] {
        Self.visible(prettyText).pieces(separatedBy: 0x0A)
    }

    /// Hidden characters can only stand inside strings, where JSON has its own escape for them.
    private static func visible(_ text: String) -> [UInt8] {
        var written: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar == "\n" || !Escapes.isHidden(scalar) {
                written += String(Character(scalar)).utf8
                continue
            }
            for unit in String(Character(scalar)).utf16 {
                let digits = String(unit, radix: 16)
                written += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
            }
        }
        return written
    }
}
