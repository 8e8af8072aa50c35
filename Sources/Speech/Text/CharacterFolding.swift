/// Brings every way to write a letter, digit or sign down to one.
///
/// "µ" is U+00B5 or U+03BC, a minus has four code points, "é" is an "e" to an English voice.
/// Whatever is not foldable stays as it is and is dealt with, never dropped, by the reader.
enum CharacterFolding {
    static func fold(_ text: [Character]) -> [Character] {
        text.flatMap(fold)
    }

    private static func fold(_ character: Character) -> [Character] {
        // A space inside a word only groups digits.
        if character == " " { return [] }
        if character.isASCII { return character == "`" ? ["'"] : [character] }
        if let sign = signs[character] { return Array(sign) }
        guard let scalar = character.unicodeScalars.first else { return [] }
        if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
            value >= 0, value < 10
        {
            return Array(String(Int(value)))
        }
        if let letters = latin(scalar) { return Array(letters) }
        if scalar.properties.generalCategory == .format { return [] }
        return [character]
    }

    /// The plain letters in a Latin letter's Unicode name: "LATIN SMALL LETTER E WITH ACUTE" is "e".
    private static func latin(_ scalar: Unicode.Scalar) -> String? {
        guard let name = scalar.properties.name else { return nil }
        let words = name.split(separator: " ")
        guard let start = words.firstIndex(of: "LATIN"), start + 2 < words.count else { return nil }
        let kinds: Set<Substring> = ["LETTER", "LIGATURE"]
        guard let kind = words[start...].firstIndex(where: kinds.contains) else { return nil }
        guard kind + 1 < words.count else { return nil }
        var letters = words[kind + 1]
        if letters == "SHARP" { letters = "SS" }
        if letters == "DOTLESS", kind + 2 < words.count { letters = words[kind + 2] }
        if letters == "THORN" || letters == "ETH" { letters = "TH" }
        if letters == "ENG" { letters = "NG" }
        guard letters.count <= 3, letters.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            return nil
        }
        return words.contains("SMALL") ? letters.lowercased() : String(letters)
    }

    private static let signs: [Character: String] = [
        "’": "'", "‘": "'", "ʼ": "'", "′": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"",
        "«": "\"", "»": "\"", "‹": "'", "›": "'", "‐": "-", "‑": "-", "‒": "–", "―": "—",
        "−": "−", "﹣": "-", "－": "-", "…": "…", "⋯": "…", "\u{00AD}": "", "®": "", "™": "",
        "℠": "", "©": "", "µ": "µ", "μ": "µ", "·": "·", "∙": "·", "⋅": "·", "‧": "·",
        "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7",
        "₈": "8", "₉": "9", "⁄": "/", "∕": "/", "÷": "÷", "≦": "≤", "≧": "≥", "⩽": "≤",
        "⩾": "≥", "＜": "<", "＞": ">", "＝": "=", "％": "%", "＋": "+", "～": "~", "∼": "~",
        "≃": "≈", "≅": "≈", "℃": "°C", "℉": "°F", "Å": "Å", "№": "No.", "（": "(", "）": ")",
        "，": ",", "。": ".", "：": ":", "；": ";", "！": "!", "？": "?", "¿": "", "¡": "",
        "\u{00A0}": "", "\u{202F}": "", "\u{2009}": "", "º": "°", "∶": ":", "㎎": "mg",
        "㎍": "µg", "㎏": "kg", "㎖": "mL", "㎗": "dL", "ℓ": "L", "㎜": "mm", "㎝": "cm",
        "㎡": "m2", "㏄": "cc", "Ω": "Ω", "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V",
        "Ⅵ": "VI", "Ⅶ": "VII", "Ⅷ": "VIII", "Ⅸ": "IX", "Ⅹ": "X", "⩵": "=", "⇒": "→", "⟶": "→",
        "↗": "↑", "↘": "↓", "⇑": "↑", "⇓": "↓", "•": "•", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl",
        "ﬃ": "ffi", "ﬄ": "ffl",
    ]
}
