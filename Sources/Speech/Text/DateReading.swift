/// Reads dates in figures: 11/2024, 11/20/2024, 2024-11-20.
enum DateReading {
    static func words(of text: String, order: TextNormalizer.DateOrder) -> [SpokenWord]? {
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let dashed = text.split(separator: "-", omittingEmptySubsequences: false)
        if dashed.count == 3, dashed.map(\.count) == [4, 2, 2] {
            return date(year: dashed[0], month: dashed[1], day: dashed[2])
        }
        for other in [dashed, text.split(separator: ".", omittingEmptySubsequences: false)]
        where other.count == 3 && other[2].count == 4 && other[0].count <= 2 && other[1].count <= 2
        {
            parts = other
        }
        if parts.count == 2, parts[1].count == 4, (1...2).contains(parts[0].count) {
            return date(year: parts[1], month: parts[0], day: nil)
        }
        guard parts.count == 3, parts[2].count == 4 || parts[2].count == 2,
            let first = number(parts[0]), let second = number(parts[1])
        else { return nil }
        let isPointed = text.contains(".")
        let isDayFirst = first > 12 || ((order == .dayFirst || isPointed) && second <= 12)
        return date(
            year: parts[2],
            month: parts[isDayFirst ? 1 : 0],
            day: parts[isDayFirst ? 0 : 1]
        )
        .flatMap { second > 31 || (first > 12 && second > 12) ? nil : $0 }
    }

    private static func date(
        year: Substring,
        month: Substring,
        day: Substring?
    ) -> [SpokenWord]? {
        guard var yearValue = number(year), let monthValue = number(month),
            (1...12).contains(monthValue)
        else { return nil }
        if year.count == 2 { yearValue += yearValue < 70 ? 2000 : 1900 }
        guard (1900...2099).contains(yearValue) else { return nil }
        var words = [SpokenWord(SpeechMonths.names[monthValue - 1])]
        if let day {
            guard let dayValue = number(day), (1...31).contains(dayValue) else { return nil }
            words += NumberWords.ordinal(String(dayValue)).map { SpokenWord($0) }
            words[words.count - 1].mark = .comma
        }
        return words + NumberWords.year(yearValue).map { SpokenWord($0) }
    }

    private static func number(_ text: Substring) -> Int? {
        text.allSatisfy { Tokenizer.isDigit($0) } ? Int(text) : nil
    }
}
