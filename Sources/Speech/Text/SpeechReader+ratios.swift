extension SpeechReader {
    /// Reads "8:30" as a time and "1:1:1" as a ratio.
    mutating func readColonChain(_ digits: String, at position: Int) -> Int? {
        guard gluedSign(position + 1) == ":", let second = gluedNumber(position + 2) else {
            return nil
        }
        let token = tokens[position]
        if gluedSign(position + 3) != ":", isTime(digits, second, at: position) {
            say(timeWords(hour: digits, minute: second), for: token)
            return position + 3
        }
        say(NumberWords.amount(digits), for: token)
        var next = position + 1
        while gluedSign(next) == ":", let part = gluedNumber(next + 1) {
            say(["to"] + NumberWords.amount(part), for: token)
            next += 2
        }
        return next
    }

    private func isTime(_ hour: String, _ minute: String, at position: Int) -> Bool {
        guard let hours = Int(hour), hours < 24, minute.count == 2, let minutes = Int(minute),
            minutes < 60
        else { return false }
        // "1:20" is a dilution, "10:30" a time.
        if minutes == 0 || hours > 2 { return true }
        if let ending = letters(position + 3)?.lowercased(), ending == "am" || ending == "pm" {
            return true
        }
        if case .reading(let words)? = token(position + 3)?.kind, words.last?.text == "M" {
            return true
        }
        let before = letters(position - 1)?.lowercased() ?? ""
        return ["at", "by", "until", "till", "from", "before", "after"].contains(before)
    }

    private func timeWords(hour: String, minute: String) -> [String] {
        let hours = NumberWords.cardinal(Int(hour) ?? 0)
        if minute == "00" { return (Int(hour) ?? 0) > 12 ? hours + ["hundred"] : hours }
        if minute.hasPrefix("0") { return hours + ["oh"] + NumberWords.digits(minute.suffix(1)) }
        return hours + NumberWords.cardinal(minute)
    }

    /// Reads 1/2 as a fraction, 120/80 as a blood pressure, and 12/340 as a share.
    mutating func readSlashPair(_ left: String, at position: Int) -> Int? {
        guard gluedSign(position + 1) == "/", let right = gluedNumber(position + 2) else {
            return nil
        }
        guard gluedSign(position + 3) != "/" else { return nil }
        let token = tokens[position]
        let (upper, lower) = (Double(left) ?? 0, Double(right) ?? 0)
        let isPressure =
            letters(position + 3)?.hasPrefix("mm") ?? false
            || ((70...260).contains(upper) && (40...160).contains(lower) && upper > lower
                && baseUnit(at: position + 3) == nil)
        let isShare = letters(position + 3).map { Self.people.contains($0) } ?? false
        let isRoutine = ["24/7", "50/50", "20/20"].contains(left + "/" + right)
        if isRoutine {
            say(NumberWords.amount(left) + NumberWords.amount(right), for: token)
        } else if !isPressure, upper < lower, [2, 3, 4].contains(lower), let top = Int(left),
            top > 0
        {
            if followsWholeNumber(position) { say("and", for: token) }
            let name = NumberWords.denominator(Int(lower), plural: top != 1)
            say(NumberWords.cardinal(top) + name, for: token)
        } else {
            let isFrequency = left == "1" && [10, 100, 1000, 10_000, 100_000].contains(lower)
            // "5/325 mg" is two doses of one tablet: neither a fraction nor a share.
            let link =
                isPressure ? ["over"] : isShare ? ["out", "of"] : isFrequency ? ["in"] : ["slash"]
            say(NumberWords.amount(left) + link + NumberWords.amount(right), for: token)
        }
        return readUnit(afterNumber: right, at: position + 3)
    }

    /// Whether a whole number stands before a fraction: "2 1/2" and "2-1/2".
    func followsWholeNumber(_ position: Int) -> Bool {
        if number(position - 1) != nil { return true }
        return gluedSign(position - 1) == "-" && number(position - 2) != nil
    }

    private static let people: Set<String> = [
        "patients", "people", "subjects", "participants", "adults", "children", "women", "men",
        "events", "cases", "individuals", "infants", "volunteers", "responders", "doctors",
        "physicians", "nurses", "respondents",
    ]
}
