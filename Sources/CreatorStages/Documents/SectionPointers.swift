/// Pointers to other sections, as labels have them: `[see Warnings (5.1)]`, `(5.1)`.
enum SectionPointers {
    /// A sentence without its pointers; they help a reader and hinder a listener.
    static func removed(from text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let character = rest.first {
            if let end = closing(for: character).flatMap({ rest.firstIndex(of: $0) }),
                isPointer(rest[..<end].dropFirst())
            {
                if result.last == " " { result.removeLast() }
                rest = rest[rest.index(after: end)...]
            } else {
                result.append(character)
                rest.removeFirst()
            }
        }
        return result
    }

    private static func closing(for character: Character) -> Character? {
        switch character {
        case "[": "]"
        case "(": ")"
        default: nil
        }
    }

    /// Whether the words in brackets point elsewhere: `see ...`, or section numbers with a dot.
    private static func isPointer(_ words: Substring) -> Bool {
        if words.lowercased().hasPrefix("see ") { return true }
        return words.contains(".") && words.allSatisfy { $0.isNumber || ".,; ".contains($0) }
    }
}
