extension SpeechReader {
    /// Reads a sign: as a pause, as a word, or as the joint of a compound.
    mutating func readSign(_ sign: Character, at position: Int) -> Int {
        let token = tokens[position]
        if let mark = SpokenMark(rawValue: sign) { return readMark(mark, at: position) }
        if let name = GreekLetters.names[sign] {
            say(name, for: token)
            return position + 1
        }
        switch sign {
        case "-", "–", "−": return readDash(sign, at: position)
        case "—": pause(.comma, upTo: token.chunk)
        case "…": pause(endsText(position) ? .period : .comma, upTo: token.chunk)
        case "(", "[", "{": return readOpening(at: position)
        case ")", "]", "}": readClosing(at: position)
        case "•", "·", "|": if !isBetweenWords(position) { pause(.comma, upTo: token.chunk) }
        case "/": return readSlash(at: position)
        case "<", ">": return readComparator(sign, at: position)
        case "+": return readPlus(at: position)
        case "$", "€", "£", "¥", "₹": return readMoney(sign, at: position)
        case "*" where isBetweenWords(position) && isGluedToWord(position - 1):
            say("star", for: token)
        case "×", "*": readTimes(sign, at: position)
        case "^": if number(position - 1) != nil { say("to", "the", "power", "of", for: token) }
        case "'", "\"", "†", "‡", "_", "\\": break
        default: readOtherSign(sign, for: token)
        }
        return position + 1
    }

    private mutating func readMark(_ mark: SpokenMark, at position: Int) -> Int {
        let token = tokens[position]
        if mark == .period, number(position - 1) != nil, gluedNumber(position + 1) != nil {
            say("point", for: token)
        } else if mark == .period, isInitial(position - 1), position + 1 < tokens.count {
            // "E. coli" does not end a sentence.
            return position + 1
        } else if mark == .comma || endsChunk(position) {
            pause(mark, upTo: token.chunk)
        } else {
            // A mark inside a word, as where a space is missing: "end.Next" or "12:x".
            pause(mark == .colon ? .comma : mark, upTo: token.chunk)
        }
        return position + 1
    }

    private mutating func readOpening(at position: Int) -> Int {
        // "tablet(s)" is said as one word.
        if gluedToken(position) != nil, gluedLetters(position + 1) == "s",
            gluedSign(position + 2) == ")"
        {
            return position + 3
        }
        pause(.comma, upTo: tokens[position].chunk)
        return position + 1
    }

    private mutating func readClosing(at position: Int) {
        let isFollowed = gluedToken(position + 1) != nil || token(position + 1) == nil
        if !isFollowed { pause(.comma, upTo: tokens[position].chunk) }
    }

    private mutating func readSlash(at position: Int) -> Int {
        let token = tokens[position]
        if gluedToken(position) == nil, gluedToken(position + 1) == nil {
            pause(.comma, upTo: token.chunk)
        } else if number(position - 1) != nil, gluedNumber(position + 1) != nil {
            say("over", for: token)
        } else if let noun = gluedLetters(position + 1),
            isDenominator(noun, at: position + 1) || sign(position - 1) == "×"
        {
            return readDenominators(at: position)
        }
        return position + 1
    }

    /// Whether what follows a slash can only be a denominator: "events/day" but not "his/her".
    private func isDenominator(_ noun: String, at position: Int) -> Bool {
        guard gluedToken(position - 1) != nil, let before = letters(position - 2) else {
            return false
        }
        if noun == "day" || noun == "week" || noun == "month" || noun == "year" {
            return before.hasSuffix("s") || before == "x" || MeasureUnit.named(before) != nil
        }
        guard let unit = MeasureUnit.named(noun), unit.standsAlone else { return false }
        return MeasureUnit.named(before) != nil || before.hasSuffix("s")
    }

    private mutating func readComparator(_ sign: Character, at position: Int) -> Int {
        let word = sign == "<" ? "less" : "greater"
        if gluedSign(position + 1) == "=" {
            say(word, "than", "or", "equal", "to", for: tokens[position])
            return position + 2
        }
        say(word, "than", for: tokens[position])
        return position + 1
    }

    private mutating func readPlus(at position: Int) -> Int {
        if gluedSign(position + 1) == "/", gluedSign(position + 2) == "-" {
            say("plus", "or", "minus", for: tokens[position])
            return position + 3
        }
        say("plus", for: tokens[position])
        return position + 1
    }

    private mutating func readTimes(_ sign: Character, at position: Int) {
        let isFactor = number(position - 1) != nil || number(position + 1) != nil
        if sign == "×" || (isFactor && number(position + 1) != nil && number(position - 1) != nil) {
            say("times", for: tokens[position])
        }
    }

    private mutating func readOtherSign(_ sign: Character, for token: TextToken) {
        if let words = Self.signWords[sign] {
            return say(words.split(separator: " ").map(String.init), for: token)
        }
        if sign.isLetter || sign.isNumber { return noteUnreadable(token) }
        guard let scalar = sign.unicodeScalars.first else { return }
        let category = scalar.properties.generalCategory
        guard category == .mathSymbol || category == .currencySymbol else { return }
        // A sign that counts in a formula is never dropped in silence.
        let name = (scalar.properties.name ?? "symbol").lowercased()
        let words = name.split { !Tokenizer.isLetter($0) }.map(String.init)
        say(words.isEmpty ? ["symbol"] : words, for: token)
    }

    private func endsText(_ position: Int) -> Bool { position + 1 >= tokens.count }

    func isBetweenWords(_ position: Int) -> Bool {
        gluedToken(position) != nil && gluedToken(position + 1) != nil
    }

    private static let signWords: [Character: String] = [
        "≤": "less than or equal to", "≥": "greater than or equal to", "=": "equals",
        "≠": "not equal to", "≈": "about", "~": "about", "±": "plus or minus", "÷": "divided by",
        "%": "percent", "‰": "per thousand", "°": "degrees", "&": "and", "@": "at",
        "#": "number", "→": "to", "←": "from", "↑": "increased", "↓": "decreased",
        "↔": "to and from", "∞": "infinity", "√": "square root of", "§": "section",
        "¶": "paragraph", "¢": "cents", "∑": "sum of", "Σ": "sigma", "Ω": "ohm", "Å": "angstrom",
        "∆": "delta", "Δ": "delta", "♀": "female", "♂": "male", "≪": "much less than",
        "≫": "much greater than", "∝": "proportional to", "≡": "identical to",
    ]
}
