import CreatorCore

extension FieldReader {
    /// The error for a word without `=`, with the corrected line where one can be guessed.
    mutating func misplaced(from start: Int) -> SyntaxError {
        scanner.index = start
        let word = scanner.bareWord()
        let afterWord = scanner.index
        scanner.skipBlanks()
        if word.first == "=" || scanner.current == "=" {
            let place = word.first == "=" ? start : scanner.index
            return scanner.error(.usageField, at: place, "no spaces around '='")
        }
        scanner.index = afterWord
        guard let previous, case .text(let begun) = previous.field.value else {
            let hint = firstKey.map { "; did you mean \($0)=\(CommandPrinter.value(word))?" } ?? ""
            return scanner.error(.usageField, at: start, "'\(word)' is not key=value\(hint)")
        }
        let words = [begun, word] + followingWords()
        let whole = words.joined(separator: " ")
        let field = "\(previous.field.key)=\(CommandPrinter.quoted(whole))"
        let rest = scanner.text(scanner.index..<scanner.scalars.count)
        let line = scanner.text(0..<previous.start) + field + rest
        return scanner.error(
            .usageField,
            at: start,
            "'\(word)' is not key=value; did you mean \(field)?",
            suggestions: [line]
        )
    }

    /// The bare words that follow, leaving the scanner before the blanks of the next field.
    private mutating func followingWords() -> [String] {
        var words: [String] = []
        while true {
            let end = scanner.index
            scanner.skipBlanks()
            let word = scanner.bareWord()
            guard !word.isEmpty, !word.contains("=") else {
                scanner.index = end
                return words
            }
            words.append(word)
        }
    }
}
