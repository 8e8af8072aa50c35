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
                result += Self.cased(new, like: Array(found))
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

    private static func cased(_ new: String, like found: [Character]) -> String {
        let letters = found.filter(\.isLetter)
        if letters.count > 1, letters.allSatisfy(\.isUppercase) { return new.uppercased() }
        guard found.first?.isUppercase == true else { return new }
        return new.capitalisedFirst
    }
}
