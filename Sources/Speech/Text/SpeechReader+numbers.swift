extension SpeechReader {
    /// Reads a number with all that belongs to it: ordinal ending, ratio, date part, unit.
    mutating func readNumber(at position: Int) -> Int {
        guard let digits = number(position) else { return position + 1 }
        if let next = readColonChain(digits, at: position) { return next }
        if let next = readSlashPair(digits, at: position) { return next }
        if let next = readEnding(digits, at: position) { return next }
        if let next = readDashChain(at: position) { return next }
        if let next = readScientific(digits, at: position) { return next }
        say(words(forNumber: digits, at: position), for: tokens[position])
        var next = position + 1
        if case .raised(let power)? = gluedToken(next)?.kind, digits == "10", power != "1" {
            say(powerWords(power), for: tokens[position])
            next += 1
        }
        return readUnit(afterNumber: digits, at: next)
    }

    /// Reads ½, and the "and" of 1½.
    mutating func readFraction(_ sign: Character, at position: Int) -> Int {
        let token = tokens[position]
        let value = sign.unicodeScalars.first?.properties.numericValue ?? 0
        for denominator in 2...10 {
            let numerator = value * Double(denominator)
            let whole = numerator.rounded()
            guard abs(numerator - whole) < 1e-6, whole >= 1 else { continue }
            if number(position - 1) != nil { say("and", for: token) }
            let name = NumberWords.denominator(denominator, plural: whole > 1)
            say(NumberWords.cardinal(Int(whole)) + name, for: token)
            return readUnit(afterNumber: "0.5", at: position + 1)
        }
        return position + 1
    }

    /// The words of a number that stands for an amount, a year or a day.
    private func words(forNumber digits: String, at position: Int) -> [String] {
        if digits.contains(".") { return NumberWords.amount(digits) }
        if isTelephoneCall(digits, at: position) { return NumberWords.digits(digits) }
        if let day = dayWords(digits, at: position) { return day }
        if isYear(position), let value = Int(digits) { return NumberWords.year(value) }
        return NumberWords.cardinal(digits)
    }

    /// Reads 1st, 1990s and 2x.
    private mutating func readEnding(_ digits: String, at position: Int) -> Int? {
        guard let ending = gluedLetters(position + 1), !digits.contains(".") else { return nil }
        guard gluedLetters(position + 2) == nil, gluedNumber(position + 2) == nil else {
            return nil
        }
        switch ending.lowercased() {
        case "st", "nd", "rd", "th":
            say(NumberWords.ordinal(digits), for: tokens[position])
        case "s" where digits.hasSuffix("0") && digits != "0":
            let value = Int(digits) ?? 0
            let isDecade = digits.count == 4 && (1500...2099).contains(value)
            let words = isDecade ? NumberWords.year(value) : NumberWords.cardinal(digits)
            say(NumberWords.plural(words), for: tokens[position])
        default: return nil
        }
        return position + 2
    }

    /// Reads "1e-5" and "2E6".
    private mutating func readScientific(_ digits: String, at position: Int) -> Int? {
        guard let letter = gluedLetters(position + 1), letter == "e" || letter == "E" else {
            return nil
        }
        let sign = gluedSign(position + 2)
        let isSigned = sign == "-" || sign == "−" || sign == "+"
        let next = position + (isSigned ? 3 : 2)
        guard let power = gluedNumber(next), power.count <= 3, !power.contains(".") else {
            return nil
        }
        let exponent = (isSigned && sign != "+" ? "-" : "") + power
        say(
            NumberWords.amount(digits) + ["times", "ten"] + powerWords(exponent),
            for: tokens[position]
        )
        return readUnit(afterNumber: "10", at: next + 1)
    }

    private func powerWords(_ power: String) -> [String] {
        let digits = power.filter(\.isNumber)
        let sign = power.hasPrefix("-") ? ["minus"] : []
        return ["to", "the", "power", "of"] + sign + NumberWords.cardinal(String(digits))
    }

    // MARK: Numbers that are part of a name

    /// Whether a number belongs to a name: the 2 of "A2", "IL-6", "SARS-CoV-2".
    func isIdentifierNumber(_ position: Int) -> Bool {
        if isGluedToWord(position) { return true }
        guard let dash = gluedSign(position - 1), dash == "-" || dash == "–" else { return false }
        guard tokens[position].isGlued, letters(position - 2) != nil else { return false }
        // "10 mg-20 mg" is a range of doses and no name.
        return !endsAmount(before: position - 1)
    }

    mutating func readIdentifier(at position: Int) -> Int {
        let token = tokens[position]
        guard let digits = number(position) else { return position + 1 }
        let isYear = digits.count == 4 && Int(digits).map((1900...2099).contains) ?? false
        let followsWord = letters(position - 2).map { $0.allSatisfy(\.isLowercase) } ?? false
        if isYear, letters(position - 1) == "FY" || followsWord, let year = Int(digits) {
            say(NumberWords.year(year), for: token)
        } else if digits.contains(".") {
            say(NumberWords.amount(digits), for: token)
        } else if digits.count > 3 || (digits.hasPrefix("0") && digits.count > 1) {
            say(NumberWords.digits(digits), for: token)
        } else {
            say(NumberWords.cardinal(digits), for: token)
        }
        return position + 1
    }

    /// Reads "50-78-2" as a code: three numbers in a row are no range.
    private mutating func readDashChain(at position: Int) -> Int? {
        var parts: [String] = []
        var next = position
        while let part = number(next), next == position || tokens[next].isGlued {
            parts.append(part)
            guard gluedSign(next + 1) == "-", gluedNumber(next + 2) != nil else { break }
            next += 2
        }
        guard parts.count > 2 else { return nil }
        for (index, part) in parts.enumerated() {
            let words = NumberWords.digits(part)
            say(words, for: tokens[position])
            if index < parts.count - 1 { pause(.comma, upTo: tokens[position].chunk) }
        }
        return next + 1
    }
}
