/// Cuts folded display words into numbers, letters and signs.
enum Tokenizer {
    static func tokens(of chunk: [Character], at index: Int) -> [TextToken] {
        var tokens: [TextToken] = []
        var position = 0
        while position < chunk.count {
            let (kind, length) = next(in: chunk, at: position)
            tokens.append(TextToken(kind: kind, chunk: index, isGlued: position > 0))
            position += length
        }
        return tokens
    }

    private static func next(in text: [Character], at start: Int) -> (TextToken.Kind, Int) {
        let first = text[start]
        if isDigit(first) || startsBareFraction(text, at: start) {
            return number(in: text, at: start)
        }
        if isLetter(first) || startsMicro(text, at: start) { return letters(in: text, at: start) }
        if raisedDigits[first] != nil {
            let run = text[start...].prefix { raisedDigits[$0] != nil }
            return (.raised(run.compactMap { raisedDigits[$0] }.joined()), run.count)
        }
        if vulgarFractions.contains(first) { return (.fraction(first), 1) }
        return (.sign(first), 1)
    }

    private static func letters(in text: [Character], at start: Int) -> (TextToken.Kind, Int) {
        var end = start + 1
        while end < text.count {
            if isLetter(text[end]) {
                end += 1
            } else if text[end] == "'", end + 1 < text.count, isLetter(text[end + 1]) {
                end += 2
            } else {
                break
            }
        }
        return (.letters(String(text[start..<end])), end - start)
    }

    private static func number(in text: [Character], at start: Int) -> (TextToken.Kind, Int) {
        if let grouped = groupedNumber(in: text, at: start) { return grouped }
        var digits = ""
        var end = start
        while end < text.count, isDigit(text[end]) {
            digits.append(text[end])
            end += 1
        }
        let leading = digits.count
        while leading <= 3, isGroup(text, at: end, after: digits) {
            digits += text[(end + 1)...(end + 3)]
            end += 4
        }
        let isGrouped = digits.count > leading
        // A comma before anything but three digits is the decimal comma: "0,5" is a half.
        guard end + 1 < text.count, text[end] == "." || text[end] == ",", isDigit(text[end + 1])
        else { return (.number(digits, isGrouped: isGrouped), end - start) }
        let fraction = text[(end + 1)...].prefix(while: isDigit)
        if text[end] == ",", !(digits == "0" || isDecimalComma(text, at: end, fraction.count)) {
            return (.number(digits, isGrouped: isGrouped), end - start)
        }
        return (
            .number(digits + "." + fraction, isGrouped: isGrouped), end + 1 + fraction.count - start
        )
    }

    /// Reads Indian groups, "1,00,000", and points as groups, "1.000.000" and "1.234,5".
    private static func groupedNumber(
        in text: [Character],
        at start: Int
    ) -> (TextToken.Kind, Int)? {
        let run = Array(text[start...].prefix { isDigit($0) || $0 == "," || $0 == "." })
        let length = run.lastIndex(where: isDigit).map { $0 + 1 } ?? 0
        let written = String(run[..<length])
        let commas = written.split(separator: ",", omittingEmptySubsequences: false)
        let isIndian =
            commas.count > 2 && (1...2).contains(commas[0].count) && commas.last?.count == 3
            && commas.dropFirst().dropLast().allSatisfy { $0.count == 2 }
            && !written.contains(".")
        if isIndian { return (.number(commas.joined(), isGrouped: true), length) }
        guard commas.count <= 2, !commas[0].isEmpty else { return nil }
        let points = commas[0].split(separator: ".", omittingEmptySubsequences: false)
        let isPointed =
            points.count > (commas.count == 2 ? 1 : 2) && (1...3).contains(points[0].count)
            && points.dropFirst().allSatisfy { $0.count == 3 }
            && points[0].first != "0"
        guard isPointed else { return nil }
        let fraction = commas.count == 2 ? "." + commas[1] : ""
        return (.number(points.joined() + fraction, isGrouped: true), length)
    }

    private static func isGroup(_ text: [Character], at comma: Int, after digits: String) -> Bool {
        guard comma + 3 < text.count, text[comma] == ",", digits.first != "0" else { return false }
        guard text[(comma + 1)...(comma + 3)].allSatisfy(isDigit) else { return false }
        return comma + 4 == text.count || !isDigit(text[comma + 4])
    }

    /// Whether "12,5" is one number: a unit or the end follows, and no second comma.
    private static func isDecimalComma(_ text: [Character], at comma: Int, _ count: Int) -> Bool {
        guard count <= 2 else { return false }
        let after = comma + 1 + count
        if after == text.count { return true }
        // "1,25-dihydroxy" is a name, "1,5-2 mg" a range.
        if text[after] == "-" { return after + 1 < text.count && isDigit(text[after + 1]) }
        return text[after] != ","
    }

    private static func startsBareFraction(_ text: [Character], at start: Int) -> Bool {
        guard text[start] == ".", start + 1 < text.count, isDigit(text[start + 1]) else {
            return false
        }
        return start == 0 || !(isLetter(text[start - 1]) || isDigit(text[start - 1]))
    }

    /// Whether a Greek mu begins a unit as in "µg", and is not the letter itself.
    private static func startsMicro(_ text: [Character], at start: Int) -> Bool {
        text[start] == "µ" && start + 1 < text.count && isLetter(text[start + 1])
    }

    static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }

    static func isLetter(_ character: Character) -> Bool {
        character.isASCII && character.isLetter
    }

    private static let raisedDigits: [Character: String] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
        "⁹": "9", "⁻": "-", "⁺": "+",
    ]

    private static let vulgarFractions: Set<Character> = [
        "½", "⅓", "⅔", "¼", "¾", "⅕", "⅖", "⅗", "⅘", "⅙", "⅚", "⅛", "⅜", "⅝", "⅞", "⅐", "⅑", "⅒",
    ]
}
