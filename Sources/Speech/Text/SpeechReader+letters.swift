extension SpeechReader {
    /// Reads a run of letters: a unit, a letter's name, a roman numeral, a short form, a word.
    mutating func readLetters(_ word: String, at position: Int) -> Int {
        let token = tokens[position]
        if gluedSign(position + 1) == "+", let ion = SpokenAcronyms.reading(of: word + "+") {
            say(ion, for: token)
            return position + 2
        }
        if let next = readLoneUnit(word, at: position) { return next }
        if let next = readContextual(word, at: position) { return next }
        if let value = romanValue(position), isRomanNumeral(word, at: position) {
            say(NumberWords.cardinal(value), for: token)
        } else if word.count == 1 {
            say(isArticle(word, at: position) ? "a" : word.uppercased(), for: token)
        } else {
            if number(position - 1) != nil, NumberWords.names.contains(word.lowercased()) {
                pause(.comma, upTo: token.chunk)
            }
            say(WordReading.words(of: word, isHeading: isHeading(position)), for: token)
        }
        return position + 1
    }

    /// Reads a unit without digits before it, as in "per kg" and "ten mg".
    private mutating func readLoneUnit(_ word: String, at position: Int) -> Int? {
        guard let (unit, _) = baseUnit(at: position), unit.standsAlone else { return nil }
        guard !isGluedToWord(position) else { return nil }
        if gluedSign(position - 1) == "-" {
            // "five-mg" is a dose in words.
            let stem = letters(position - 2)?.lowercased() ?? ""
            guard NumberWords.isPart(stem) else { return nil }
            return readUnitChain(at: position, isSingular: true)
        }
        let before = letters(position - 1)?.lowercased() ?? ""
        let isSingular = ["per", "one", "a", "each", "every"].contains(before)
        return readUnitChain(at: position, isSingular: isSingular)
    }

    /// Reads forms whose meaning hangs on their neighbours: am, x, No., Jan., MEN 2, OR 1.5.
    private mutating func readContextual(_ word: String, at position: Int) -> Int? {
        let token = tokens[position]
        let followsNumber = number(position - 1) != nil
        switch word {
        case "am", "pm", "AM", "PM":
            guard followsNumber else { return nil }
            say(word.uppercased().map { String($0) }, for: token)
        case "x", "X":
            let isFactor =
                number(position + 1) != nil
                && (letters(position - 1) != nil || (word == "x" && gluedToken(position) == nil))
            guard followsNumber || isFactor, gluedLetters(position + 1) == nil else { return nil }
            say("times", for: token)
        case "q" where gluedNumber(position + 1) != nil:
            return readInterval(at: position)
        case "bid", "tid", "qid", "qd", "prn", "po":
            guard letters(position - 1).flatMap(MeasureUnit.named) != nil || isDosing(position - 1),
                let words = SpokenAcronyms.reading(of: word.uppercased())
            else { return nil }
            say(words, for: token)
        case "CI":
            guard sign(position - 1) == "%" || letters(position - 1) == "percent" else {
                return nil
            }
            say("confidence", "interval", for: token)
        case "MEN", "OR", "NO", "PET":
            guard number(position + 1) != nil || sign(position + 1) == "=" else { return nil }
            say(word.map { String($0) }, for: token)
        default:
            return readReference(word, at: position) ?? readMonth(word, at: position)
        }
        return position + 1
    }

    /// Reads "q8h" as "every eight hours".
    private mutating func readInterval(at position: Int) -> Int? {
        let units = [
            "h": "hours", "hr": "hours", "d": "days", "w": "weeks", "wk": "weeks", "m": "months",
        ]
        guard let digits = gluedNumber(position + 1), let sign = gluedLetters(position + 2),
            let unit = units[sign]
        else { return nil }
        say(["every"] + NumberWords.amount(digits) + [unit], for: tokens[position])
        return position + 3
    }

    private func isDosing(_ position: Int) -> Bool {
        guard let word = letters(position)?.lowercased() else { return false }
        return ["po", "bid", "tid", "qid", "qd", "iv", "sc", "im", "tablet", "tablets"].contains(
            word
        )
    }

    /// Reads the short form of a noun when a point and a number follow, as before "Fig." and 2.
    private mutating func readReference(_ word: String, at position: Int) -> Int? {
        guard let noun = Self.references[word], sign(position + 1) == ".",
            number(position + 2) != nil
        else { return nil }
        say(noun, for: tokens[position])
        return position + 2
    }

    private mutating func readMonth(_ word: String, at position: Int) -> Int? {
        guard let month = Self.shortMonths[word] else { return nil }
        let hasDot = sign(position + 1) == "." && gluedToken(position + 1) != nil
        let next = position + (hasDot ? 2 : 1)
        guard number(next) != nil || number(position - 1) != nil else { return nil }
        say(month, for: tokens[position])
        return next
    }

    /// Whether "A" or "a" is the article: small, or at a sentence's start, or in a heading.
    private func isArticle(_ word: String, at position: Int) -> Bool {
        guard word == "a" || word == "A" else { return false }
        if tokens[position].isGlued, sign(position - 1).map(Self.joints.contains) ?? true {
            return false
        }
        if gluedNumber(position + 1) != nil { return false }
        if gluedSign(position + 1) != nil, !endsChunk(position) { return false }
        if word == "a" { return true }
        guard let next = letters(position + 1), gluedToken(position + 1) == nil else {
            return false
        }
        if let before = letters(position - 1) {
            if Self.letterNouns.contains(before.lowercased()) { return false }
            return before.first?.isUppercase ?? false
        }
        return !NumberWords.names.contains(next.lowercased())
    }

    /// Whether a letter is the initial of a name: "E. coli", but not "vitamin A."
    func isInitial(_ position: Int) -> Bool {
        guard let word = letters(position), word.count == 1, word.first?.isUppercase ?? false,
            !tokens[position].isGlued || sign(position - 1) == "("
        else { return false }
        guard let before = letters(position - 1)?.lowercased() else { return true }
        return !Self.letterNouns.contains(before)
    }

    /// Whether the neighbours are capitals too, so that capitals carry no meaning.
    private func isHeading(_ position: Int) -> Bool {
        [position - 1, position + 1].contains { index in
            guard let word = letters(index), word.count > 1 else { return false }
            guard word.allSatisfy(\.isUppercase) else { return false }
            return SpokenAcronyms.shortWords.contains(word) || word.count >= 6
        }
    }

    private static let letterNouns: Set<String> = [
        "vitamin", "hepatitis", "influenza", "thromboxane", "group", "groups", "type", "plan",
        "immunoglobulin", "hemophilia", "haemophilia", "part", "appendix", "option",
        "prostaglandin",
        "schedule", "grade", "class", "category", "arm", "cohort", "coenzyme", "acetyl", "protein",
        "apolipoprotein", "lipoprotein", "exhibit", "annex", "figure", "table", "panel", "section",
    ]

    private static let joints: Set<Character> = ["-", "–", "/", "&", "+", "."]

    private static let references = [
        "Fig": "figure", "Figs": "figures", "Tab": "table", "Sec": "section", "Ref": "reference",
        "Vol": "volume", "Ch": "chapter",
        "No": "number", "no": "number", "Nos": "numbers",
    ]
}
