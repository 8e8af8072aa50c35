import Testing

@testable import Speech

struct TextNormalizerTests {
    private static let alphabet = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' ,.?!;:-"
    )

    @Test(arguments: SpokenTextCases.all)
    func `what is shown is said exactly so`(shown: String, said: String) {
        #expect(TextNormalizer().spokenText(of: shown).text == said)
    }

    @Test func `there are at least 150 golden cases`() {
        #expect(SpokenTextCases.all.count >= 150)
    }

    @Test func `the display words are the text, verbatim and in order`() {
        let text = "HbA1c fell by –1.2% (95% CI, 0.8–1.6) on 10 mg/kg, p<0.001."
        let spoken = TextNormalizer().spokenText(of: text)
        #expect(spoken.displayText == text)
        #expect(spoken.words.map(\.spoken.count) == [4, 1, 1, 5, 3, 2, 7, 1, 1, 3, 8])
    }

    @Test func `a date can be read day first`() {
        let normalizer = TextNormalizer(dateOrder: .dayFirst)
        #expect(normalizer.spokenText(of: "03/04/2024").text == "april third, twenty twenty four")
    }

    @Test func `what cannot be read is named, and never dropped`() {
        let spoken = TextNormalizer().spokenText(of: "Take 日本 daily.")
        #expect(spoken.unreadable == ["日本"])
        #expect(spoken.text == "take unreadable daily.")
    }

    @Test(arguments: 0..<800)
    func `no text leaves the alphabet or loses a word`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let text = String(randomPieces: 24, using: &random)
        let spoken = TextNormalizer().spokenText(of: text)
        #expect(spoken.text.allSatisfy(Self.alphabet.contains), "\(text.debugDescription)")
        for word in spoken.spoken {
            #expect(word.text.contains { $0.isLetter }, "\(text.debugDescription)")
        }
        for word in spoken.words where word.text.contains(where: isHeard) {
            #expect(
                !word.spoken.isEmpty,
                "\(word.text.debugDescription) in \(text.debugDescription)"
            )
        }
    }

    /// Letters and digits are heard; raised ones are reference marks.
    private func isHeard(_ character: Character) -> Bool {
        guard character.isLetter || character.isNumber else { return false }
        return !"⁰¹²³⁴⁵⁶⁷⁸⁹ªº".contains(character)
            && character.unicodeScalars.first?.properties.generalCategory != .modifierLetter
    }
}
