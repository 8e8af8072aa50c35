/// Cuts a display text into words, leaving out what is never spoken.
///
/// Left out are placeholders ⟦SUPPLY: …⟧ and reference marks {F1}; an unclosed placeholder
/// reaches to the end, since speaking half an instruction is worse than silence.
enum DisplaySplitter {
    static func chunks(of text: String) -> [DisplayChunk] {
        var chunks: [DisplayChunk] = []
        var current: [Character] = []
        var touchesPlaceholder = false
        var depth = 0
        func finish() {
            defer {
                current = []
                touchesPlaceholder = false
            }
            if current.isEmpty || isReferenceMark(current) { return }
            let isPunctuation = !current.contains { $0.isLetter || $0.isNumber || $0.isSymbol }
            // What is left of "⟦…⟧." would stand alone in a caption; the sentence keeps its end.
            if touchesPlaceholder, isPunctuation { return }
            chunks.append(
                DisplayChunk(display: String(current), folded: CharacterFolding.fold(current))
            )
        }
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            if character == "⟦" {
                depth += 1
                touchesPlaceholder = true
            } else if character == "⟧" {
                depth = max(0, depth - 1)
                touchesPlaceholder = true
            } else if depth > 0 {
                continue
            } else if character.isWhitespace, !joinsDigits(characters, at: index) {
                finish()
            } else {
                current.append(character)
            }
        }
        finish()
        return chunks
    }

    /// Whether a narrow space only groups digits, as in "10 000": it never parts two words.
    private static func joinsDigits(_ text: [Character], at index: Int) -> Bool {
        let isPlain = text[index] == " "
        guard isPlain || ["\u{00A0}", "\u{202F}", "\u{2009}"].contains(text[index]) else {
            return false
        }
        guard index > 0, isDigit(text[index - 1]), index + 3 < text.count else { return false }
        let group = text[(index + 1)...(index + 3)]
        // After a plain space only "000" is sure to be a group: "type 2 500 mg" has two numbers.
        guard isPlain ? group.allSatisfy({ $0 == "0" }) : group.allSatisfy(isDigit) else {
            return false
        }
        return index + 4 == text.count || !isDigit(text[index + 4])
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }

    /// Whether a piece is a fact's number such as {F12}, which belongs to the reviewer.
    private static func isReferenceMark(_ piece: [Character]) -> Bool {
        guard piece.count >= 4, piece.first == "{" else { return false }
        let inner = piece.dropFirst().prefix { $0 != "}" }
        let rest = piece.dropFirst(inner.count + 2)
        guard let letter = inner.first, letter.isASCII, letter.isUppercase else { return false }
        return inner.dropFirst().allSatisfy(isDigit) && inner.count > 1
            && rest.allSatisfy(\.isPunctuation)
    }
}
