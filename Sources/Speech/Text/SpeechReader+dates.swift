extension SpeechReader {
    /// Whether four digits name a year: after a month, or after "in" before no noun.
    func isYear(_ position: Int) -> Bool {
        guard case .number(let digits, isGrouped: false)? = token(position)?.kind,
            digits.count == 4, let value = Int(digits), (1900...2098).contains(value),
            readsNoUnit(at: position + 1)
        else { return false }
        if let before = yearRangeStart(position) { return isYear(before) }
        if isYearRangeStart(position) { return true }
        if isDayOfMonth(before: position) || isInParentheses(position) { return true }
        if number(position - 1) != nil, gluedToken(position - 1) != nil,
            letters(position - 2) == "Q"
        {
            return true
        }
        guard let before = wordBefore(position) else { return false }
        if Self.months.contains(before) { return true }
        guard Self.yearPrepositions.contains(before.lowercased()) else { return false }
        guard let after = letters(position + 1), gluedToken(position + 1) == nil else {
            return true
        }
        return Self.afterYear.contains(after)
    }

    /// The words of a day of the month: "May 20" is "may twentieth".
    func dayWords(_ digits: String, at position: Int) -> [String]? {
        guard let day = Int(digits), (1...31).contains(day), digits.count <= 2 else { return nil }
        guard readsNoUnit(at: position + 1) else { return nil }
        if let month = letters(position - 1), Self.months.contains(month) {
            return NumberWords.ordinal(digits)
        }
        if sign(position - 1) == ".", let month = letters(position - 2),
            Self.months.contains(month)
        {
            return NumberWords.ordinal(digits)
        }
        guard let month = letters(position + 1), Self.months.contains(month),
            gluedToken(position + 1) == nil
        else { return nil }
        let article = letters(position - 1)?.lowercased() == "the" ? [] : ["the"]
        return article + NumberWords.ordinal(digits) + ["of"]
    }

    /// Whether an emergency number follows "call": 911 is never "nine hundred eleven".
    func isTelephoneCall(_ digits: String, at position: Int) -> Bool {
        guard ["911", "988", "999", "112", "111", "101", "211", "311"].contains(digits) else {
            return false
        }
        let before = letters(position - 1)?.lowercased() ?? ""
        return ["call", "calling", "dial", "dialing", "phone", "ring", "text"].contains(before)
    }

    private func wordBefore(_ position: Int) -> String? {
        var index = position - 1
        while let sign = sign(index), sign == "," || sign == "." { index -= 1 }
        return letters(index)
    }

    private func yearRangeStart(_ position: Int) -> Int? {
        guard let dash = gluedSign(position - 1), dash == "–" || dash == "-",
            gluedToken(position) != nil, number(position - 2)?.count == 4
        else { return nil }
        return position - 2
    }

    /// Whether two years follow each other: "1995–1998", but not "1950–2000 patients".
    private func isYearRangeStart(_ position: Int) -> Bool {
        guard let dash = gluedSign(position + 1), dash == "–" || dash == "-",
            let first = number(position).flatMap(Int.init), let digits = gluedNumber(position + 2),
            digits.count == 4, let second = Int(digits), (first + 1...2099).contains(second),
            readsNoUnit(at: position + 3)
        else { return false }
        guard let after = letters(position + 3), gluedToken(position + 3) == nil else {
            return gluedToken(position + 3) == nil || endsChunk(position + 2)
        }
        return Self.afterYear.contains(after)
    }

    private func isInParentheses(_ position: Int) -> Bool {
        sign(position - 1) == "(" && gluedToken(position) != nil && gluedSign(position + 1) == ")"
    }

    /// Whether "May 20," stands before the year.
    private func isDayOfMonth(before position: Int) -> Bool {
        var index = position - 1
        while let sign = sign(index), sign == "," { index -= 1 }
        guard number(index) != nil, let month = letters(index - 1) else { return false }
        return Self.months.contains(month)
    }

    private func readsNoUnit(at position: Int) -> Bool {
        if let sign = sign(position), sign == "%" || sign == "°" { return false }
        guard let word = letters(position) else { return true }
        return MeasureUnit.named(word) == nil
    }

    static let longMonths: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    static let shortMonths: [String: String] = [
        "Jan": "january", "Feb": "february", "Mar": "march", "Apr": "april", "Jun": "june",
        "Jul": "july", "Aug": "august", "Sep": "september", "Sept": "september",
        "Oct": "october", "Nov": "november", "Dec": "december",
    ]

    private static let months = longMonths.union(shortMonths.keys)

    private static let yearPrepositions: Set<String> = [
        "in", "since", "until", "by", "before", "after", "from", "during", "year", "effective",
        "revised", "early", "mid", "late", "approved", "to", "through", "and", "copyright",
    ]

    private static let afterYear: Set<String> = [
        "the", "to", "and", "or", "for", "with", "we", "it", "was", "were", "is", "are", "at",
        "as", "after", "by", "on", "in", "but", "when", "because", "from", "of", "a",
        "an", "its", "this", "that", "has", "have", "had", "under",
    ]
}
