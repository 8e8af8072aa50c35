extension SpeechReader {
    /// Reads "$1.50" and "$2 million", the currency after the amount.
    mutating func readMoney(_ sign: Character, at position: Int) -> Int {
        let names: [Character: (String, String, String)] = [
            "$": ("dollar", "dollars", "cents"), "€": ("euro", "euros", "cents"),
            "£": ("pound", "pounds", "pence"), "¥": ("yen", "yen", ""),
            "₹": ("rupee", "rupees", "paise"),
        ]
        guard let (one, many, cents) = names[sign] else { return position + 1 }
        guard let digits = gluedNumber(position + 1) else {
            say(many, for: tokens[position])
            return position + 1
        }
        let token = tokens[position]
        if let scale = letters(position + 2)?.lowercased(),
            ["thousand", "million", "billion", "trillion"].contains(scale)
        {
            say(NumberWords.amount(digits), for: token)
            say(scale, many, for: tokens[position + 2])
            return position + 3
        }
        let parts = digits.split(separator: ".").map(String.init)
        if parts.count == 2, parts[1].count == 2, !cents.isEmpty {
            say(NumberWords.cardinal(parts[0]) + [parts[0] == "1" ? one : many], for: token)
            let small = String(parts[1].drop { $0 == "0" })
            if !small.isEmpty { say(["and"] + NumberWords.cardinal(small) + [cents], for: token) }
        } else {
            say(NumberWords.amount(digits) + [digits == "1" ? one : many], for: token)
        }
        return position + 2
    }
}
