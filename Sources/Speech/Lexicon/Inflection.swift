/// Endings that a lexicon's word may carry in a text.
enum Inflection {
    /// The sound of a plural or genitive "s" after some sounds, with the space before it.
    static func plural(after phones: String) -> String {
        let last = phones.split(separator: " ").last ?? ""
        if ["s", "z", "sh", "zh", "ch", "jh"].contains(last) { return " ih0 z" }
        return ["p", "t", "k", "f", "th"].contains(last) ? " s" : " z"
    }

    /// The word without its "s" or "'s"; nil when it has none.
    static func stem(of word: String) -> String? {
        if word.hasSuffix("'s") { return String(word.dropLast(2)) }
        guard word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 else { return nil }
        return String(word.dropLast())
    }
}
