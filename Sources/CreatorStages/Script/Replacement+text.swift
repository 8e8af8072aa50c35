package import CreatorCore

extension Wording.Replacement {
    /// A text with the replacement made at whole words, keeping the case, and how often it was made.
    package func applied(to text: String) -> (text: String, count: Int) {
        let source = Array(text)
        let wanted = Array(old)
        guard !wanted.isEmpty else { return (text, 0) }
        var result: [Character] = []
        var count = 0
        var index = 0
        while index < source.count {
            if Self.matches(wanted, in: source, at: index) {
                let found = source[index..<(index + wanted.count)]
                result += cased(
                    Array(found),
                    startsSentence: found.first?.isUppercase == true
                        && Self.isSentenceStart(result)
                )
                count += 1
                index += wanted.count
            } else {
                result.append(source[index])
                index += 1
            }
        }
        return (String(result), count)
    }

    private static func matches(_ wanted: [Character], in source: [Character], at index: Int)
        -> Bool
    {
        guard index + wanted.count <= source.count else { return false }
        for offset in wanted.indices
        where source[index + offset].lowercased() != wanted[offset].lowercased() {
            return false
        }
        let startsWord = index == 0 || !isWord(source[index - 1]) || !isWord(wanted[0])
        let end = index + wanted.count
        let endsWord =
            end == source.count || !isWord(source[end]) || !isWord(wanted[wanted.count - 1])
        return startsWord && endsWord
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }

    /// The new words in the case of those they replace: as typed where the old ones were typed as
    /// they stand, with a capital where a sentence starts.
    private func cased(_ found: [Character], startsSentence: Bool) -> String {
        if String(found) == old { return startsSentence ? new.capitalisedFirst : new }
        let letters = found.filter(\.isLetter)
        if letters.count > 1, letters.allSatisfy(\.isUppercase) { return new.uppercased() }
        guard found.first?.isUppercase == true else { return new }
        return new.capitalisedFirst
    }

    /// Whether a sentence starts behind these characters.
    private static func isSentenceStart(_ before: [Character]) -> Bool {
        guard let last = before.last(where: { !$0.isWhitespace && !"\"'(“".contains($0) }) else {
            return true
        }
        return ".?!".contains(last)
    }
}
