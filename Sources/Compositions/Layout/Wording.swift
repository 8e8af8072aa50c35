package import SceneGraph

/// Words as given, cut into stretches: open slots in their own colours, reference marks raised.
package enum Wording {
    /// Cuts a text at ⟦slots⟧ and at superscript figures; colours come from the palette.
    package static func runs(_ text: String, _ palette: Palette) -> [TextRun] {
        var runs: [TextRun] = []
        var plain = ""
        var mark = ""
        var slot: String?
        func flush() {
            if !plain.isEmpty { runs.append(TextRun(plain)) }
            if !mark.isEmpty { runs.append(TextRun(mark, raised: true)) }
            plain = ""
            mark = ""
        }
        for character in text {
            if character == "⟦" {
                flush()
                slot = ""
            } else if character == "⟧", let words = slot {
                runs.append(slotRun(words, palette))
                slot = nil
            } else if slot != nil {
                slot?.append(character)
            } else if let figure = figures[character] {
                if !plain.isEmpty { flush() }
                if !mark.isEmpty { mark += "," }
                mark.append(figure)
            } else {
                if !mark.isEmpty { flush() }
                plain.append(character)
            }
        }
        flush()
        if let words = slot { runs.append(slotRun(words, palette)) }
        return runs
    }

    /// How many words a text has; marks do not count.
    package static func count(_ text: String) -> Int {
        text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }
            .count { $0.contains { $0.isLetter || $0.isNumber } }
    }

    private static func slotRun(_ words: String, _ palette: Palette) -> TextRun {
        TextRun(
            words,
            weight: .semibold,
            color: palette.supply,
            highlight: palette.supplyTint
        )
    }

    private static let figures: [Character: Character] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7",
        "⁸": "8", "⁹": "9",
    ]
}
