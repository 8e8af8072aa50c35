/// Numbers as English words, out of their written digits.
///
/// Works on digits and not on `Double`, because "1.50" and "1.5" are read differently.
enum NumberWords {
    private static let units = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
    ]
    private static let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    /// The words a number can begin with, to tell "A two" from "A blood test".
    static let names = Set(units + tens).subtracting([""])

    /// Whether a word can be part of a number.
    static func isPart(_ word: String) -> Bool {
        names.contains(word) || word == "hundred" || scales.contains(word)
    }

    private static let scales = ["", "thousand", "million", "billion", "trillion"]
    private static let irregularOrdinals = [
        "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
        "nine": "ninth", "twelve": "twelfth",
    ]

    /// Reads "1500" as "one thousand five hundred"; longer than fifteen digits, digit by digit.
    static func cardinal(_ digits: String) -> [String] {
        let significant = digits.drop { $0 == "0" }
        if significant.isEmpty { return digits.count > 1 ? Self.digits(digits) : ["zero"] }
        guard significant.count == digits.count, digits.count <= 15,
            let value = Int(digits)
        else { return Self.digits(digits) }
        return cardinal(value)
    }

    /// Reads a number from 0 to 999,999,999,999,999.
    static func cardinal(_ value: Int) -> [String] {
        if value < 20 { return [units[max(0, value)]] }
        var groups: [Int] = []
        var rest = value
        while rest > 0 {
            groups.append(rest % 1000)
            rest /= 1000
        }
        var words: [String] = []
        for (scale, group) in groups.enumerated().reversed() where group > 0 {
            words += hundreds(group)
            if scale > 0, scale < scales.count { words.append(scales[scale]) }
        }
        return words
    }

    /// Reads "0088" as "zero zero eight eight".
    static func digits(_ digits: some StringProtocol) -> [String] {
        digits.compactMap(\.wholeNumberValue).filter { $0 < 10 }.map { units[$0] }
    }

    /// Reads a whole part and the digits after the point: "1.50" is "one point five zero".
    static func decimal(whole: String, fraction: String) -> [String] {
        cardinal(whole.isEmpty ? "0" : whole) + ["point"] + digits(fraction)
    }

    /// Reads a written number, whole or decimal.
    static func amount(_ number: String) -> [String] {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return cardinal(number) }
        return decimal(whole: String(parts[0]), fraction: String(parts[1]))
    }

    /// Reads "21" as "twenty first".
    static func ordinal(_ digits: String) -> [String] {
        var words = cardinal(digits)
        guard let last = words.popLast() else { return [] }
        return words + [ordinal(word: last)]
    }

    /// Reads a year: 1995 "nineteen ninety five", 2007 "two thousand seven", 2024 "twenty twenty four".
    static func year(_ value: Int) -> [String] {
        let century = value / 100
        let rest = value % 100
        if value % 1000 < 10 { return cardinal(value) }
        if rest == 0 { return cardinal(century) + ["hundred"] }
        if rest < 10 { return cardinal(century) + ["oh"] + cardinal(rest) }
        return cardinal(century) + cardinal(rest)
    }

    /// Makes "twenty" into "twenties" and "six" into "sixes".
    static func plural(_ words: [String]) -> [String] {
        guard let last = words.last else { return words }
        if last.hasSuffix("y") { return words.dropLast() + [String(last.dropLast()) + "ies"] }
        return words.dropLast() + [last + (last.hasSuffix("x") ? "es" : "s")]
    }

    /// Names the denominator of a fraction: 2 "half", 4 "quarter", 3 "third".
    static func denominator(_ value: Int, plural isPlural: Bool) -> [String] {
        let words =
            switch value {
            case 2: isPlural ? ["halves"] : ["half"]
            case 4: ["quarter"]
            default: ordinal(String(value))
            }
        guard isPlural, value != 2, let last = words.last else { return words }
        return words.dropLast() + [last + "s"]
    }

    private static func hundreds(_ value: Int) -> [String] {
        var words: [String] = []
        if value >= 100 { words += [units[value / 100], "hundred"] }
        let rest = value % 100
        if rest == 0 { return words }
        if rest < 20 { return words + [units[rest]] }
        words.append(tens[rest / 10])
        if rest % 10 > 0 { words.append(units[rest % 10]) }
        return words
    }

    private static func ordinal(word: String) -> String {
        if let irregular = irregularOrdinals[word] { return irregular }
        return word.hasSuffix("y") ? String(word.dropLast()) + "ieth" : word + "th"
    }
}
