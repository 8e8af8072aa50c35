/// Which signs a terminal can show.
package enum Glyphs: Equatable, Sendable {
    case unicode, ascii

    /// The steps of a waveform, low to high.
    var waveform: [Character] {
        switch self {
        case .unicode: Array("▁▂▃▄▅▆▇█")
        case .ascii: Array(".:-=+*#")
        }
    }

    /// The text as a terminal may safely show it.
    ///
    /// Control characters could move the cursor, and marks of direction could hide words; both are
    /// replaced. Without Unicode, the signs of the house are written in ASCII.
    func shown(_ text: String) -> String {
        if text.isPrintableASCII { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator:
                shown.append(scalar.properties.isWhitespace ? " " : "?")
            case .format where scalar.properties.isBidiControl: continue
            default: shown.append(contentsOf: replaced(scalar))
            }
        }
        return String(shown)
    }

    private func replaced(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        guard self == .ascii else { return String(Character(scalar)).unicodeScalars }
        let replacement: String =
            switch scalar {
            case "·": "|"
            case "⟦": "["
            case "⟧": "]"
            case "…": "..."
            case "→": "->"
            case "’", "‘": "'"
            case "“", "”", "„": "\""
            case "–", "—": "-"
            case "\u{A0}": " "
            default: String(Character(scalar))
            }
        return replacement.unicodeScalars
    }
}
