/// Numbers as reviewers write them.
enum NumberWords {
    private static let units = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
    ]
    private static let tens = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    ]
    private static let ordinals = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
    ]

    /// A whole number from digits, with or without a sign before it, or from a word.
    static func whole(_ word: String) -> Int? {
        if let number = Int(word), number >= 0 { return number }
        return units.firstIndex(of: word) ?? tens[word]
    }

    /// A place such as `third` or `3rd`.
    static func ordinal(_ word: String) -> Int? {
        if let number = ordinals[word] { return number }
        for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
            return Int(word.dropLast(2))
        }
        return nil
    }

    /// The number at the start of the words, and how many words it took.
    static func leading(_ words: ArraySlice<String>) -> (value: Double, count: Int)? {
        guard let first = words.first else { return nil }
        if let number = Double(first), number.isFinite, number >= 0 { return (number, 1) }
        guard let number = whole(first) else { return nil }
        let second = words.dropFirst().first.flatMap(whole)
        if tens[first] != nil, let second, (1...9).contains(second) {
            return (Double(number + second), 2)
        }
        return (Double(number), 1)
    }
}
