/// A word's sounds, all of them known to the voice.
struct Pronunciation: Sendable, Hashable, CustomStringConvertible {
    let phones: [Phone]

    /// Takes sounds that make at least one syllable.
    init?(_ phones: [Phone]) {
        guard phones.contains(where: \.isVowel) else { return nil }
        // "ax" has only an unstressed form in the voice's table.
        guard !phones.contains(where: { $0.name == "ax1" }) else { return nil }
        self.phones = phones
    }

    /// Reads sounds parted by spaces, as in "l ay0 s ih1 n"; nil if one is unknown.
    init?(_ text: some StringProtocol) {
        let names = text.split(separator: " ")
        let phones = names.compactMap { Phone($0) }
        guard phones.count == names.count else { return nil }
        self.init(phones)
    }

    /// The sounds parted by spaces.
    var description: String { phones.map(\.name).joined(separator: " ") }
}
