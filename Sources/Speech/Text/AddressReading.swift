/// Reads web and e-mail addresses: "fda.gov/medwatch" is "F D A dot gov slash medwatch".
enum AddressReading {
    static func words(of text: String) -> [SpokenWord]? {
        var rest = text[...]
        var hasScheme = false
        for scheme in ["https://", "http://", "mailto:"]
        where rest.lowercased().hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            hasScheme = true
        }
        guard hasScheme || isAddress(rest) else { return nil }
        let words = rest.split(separator: "@", omittingEmptySubsequences: false)
            .map { parts(of: $0) }
            .joined(separator: [SpokenWord("at")])
        let spoken = Array(words)
        return spoken.isEmpty ? nil : spoken
    }

    private static func isAddress(_ text: Substring) -> Bool {
        let afterAt = text.split(separator: "@").last ?? text
        let host = afterAt.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, domains.contains(last.lowercased()) else {
            return false
        }
        return labels.allSatisfy { label in
            !label.isEmpty
                && label.allSatisfy { $0 == "-" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
        } && text.first?.isASCII ?? false
    }

    private static func parts(of text: Substring) -> [SpokenWord] {
        var words: [SpokenWord] = []
        for token in Tokenizer.tokens(of: Array(text), at: 0) {
            switch token.kind {
            case .letters(let letters): words += label(letters).map { SpokenWord($0) }
            case .number(let digits, _):
                let figures = digits.split(separator: ".").map { NumberWords.digits($0) }
                words += figures.joined(separator: ["dot"]).map { SpokenWord($0) }
            case .sign(let sign):
                words += (signs[sign] ?? []).map { SpokenWord($0) }
            case .raised, .fraction, .reading: break
            }
        }
        return words
    }

    private static func label(_ letters: String) -> [String] {
        let lower = letters.lowercased()
        if spelled.contains(lower) || letters.count == 1 {
            return letters.uppercased().map { String($0) }
        }
        if let reading = SpokenAcronyms.reading(of: letters.uppercased()), letters.count <= 4,
            !lower.contains(where: { "aeiou".contains($0) })
        {
            return reading
        }
        return WordReading.words(of: letters)
    }

    private static let spelled: Set<String> = [
        "www", "fda", "nih", "cdc", "ema", "uk", "us", "eu", "io", "tv", "ch", "de", "fr",
    ]

    private static let domains: Set<String> = [
        "com", "gov", "org", "net", "edu", "info", "int", "io", "uk", "eu", "us", "in", "ca", "de",
        "fr", "ch", "health", "nhs", "co", "biz", "tv", "au", "nz", "ie", "example", "mil",
    ]

    private static let signs: [Character: [String]] = [
        ".": ["dot"], "/": ["slash"], "-": ["dash"], "_": ["underscore"], ":": ["colon"],
        "?": ["question", "mark"], "=": ["equals"], "&": ["and"], "#": ["hash"], "+": ["plus"],
        "~": ["tilde"], "%": ["percent"],
    ]
}
