/// `make it 60 seconds` and its like.
enum DurationPhrase {
    private static let openings: Set<String> = [
        "make", "keep", "cut", "trim", "bring", "reduce", "get", "shorten", "extend", "lengthen",
        "stretch", "under", "at", "in", "about", "around", "exactly", "down", "within", "for",
        "long",
        "last", "below", "aim", "target", "set", "length", "duration", "up", "only", "run", "runs",
        "limit",
        "most", "no", "more", "longer", "than", "fit", "into", "roughly",
    ]
    private static let closings: Set<String> = [
        "long", "max", "maximum", "total", "in", "at", "most",
    ]

    /// The length asked for, in seconds, or `nil`.
    static func seconds(_ words: FeedbackWords) -> Double? {
        if let half = halves(words.all) { return half }
        var rest = words.core[...]
        while let word = rest.first, openings.contains(word) { rest.removeFirst() }
        guard let seconds = span(&rest), rest.allSatisfy({ closings.contains($0) }) else {
            return nil
        }
        return seconds > 0 ? seconds : nil
    }

    /// `a minute`, `half a minute`, `a minute and a half`: the article is the number.
    private static func halves(_ words: [String]) -> Double? {
        let text = words.filter { $0 != "please" && $0 != "it" && $0 != "the" && $0 != "video" }
            .drop { openings.contains($0) || $0 == "to" || $0 == "be" || $0 == "should" }
            .joined(separator: " ")
        return switch text {
        case "a minute", "one minute", "a minute long": 60
        case "half a minute", "a half minute": 30
        case "a minute and a half", "one and a half minutes", "one minute and a half": 90
        default: nil
        }
    }

    /// A number with its unit, or minutes and seconds.
    private static func span(_ words: inout ArraySlice<String>) -> Double? {
        if let clock = words.first.flatMap(clock) {
            words.removeFirst()
            return clock
        }
        if let tight = words.first.flatMap(tight) {
            words.removeFirst()
            return tight
        }
        guard let number = NumberWords.leading(words) else { return nil }
        words = words.dropFirst(number.count)
        guard let unit = words.first.flatMap(factor) else { return nil }
        words.removeFirst()
        guard unit == 60, let more = NumberWords.leading(words) else { return number.value * unit }
        let after = words.dropFirst(more.count)
        guard after.isEmpty || after.first.flatMap(factor) == 1 else { return nil }
        words = after.dropFirst()
        return number.value * 60 + more.value
    }

    private static func factor(_ unit: String) -> Double? {
        switch unit {
        case "s", "sec", "secs", "second", "seconds": 1
        case "m", "min", "mins", "minute", "minutes": 60
        default: nil
        }
    }

    /// `45s` or `2min`: a number with its unit at once.
    private static func tight(_ word: String) -> Double? {
        let digits = word.prefix { $0.isNumber || $0 == "." }
        guard let number = Double(digits), let factor = factor(String(word.dropFirst(digits.count)))
        else { return nil }
        return number * factor
    }

    /// `1:30`, which no aspect is: the seconds have two digits and are below 60.
    private static func clock(_ word: String) -> Double? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, let minutes = Double(parts[0]),
            let seconds = Double(parts[1]), seconds < 60, minutes < 9
        else { return nil }
        return minutes * 60 + seconds
    }
}
