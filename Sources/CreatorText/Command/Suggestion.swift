/// Finds what somebody probably meant.
package enum Suggestion {
    /// The likely words, best first: those the typed text begins, or else those within two slips.
    ///
    /// Capitals do not count. Words of three letters or less allow one slip, since at two nearly
    /// every short word is near every other.
    package static func nearest(to typed: String, among words: [String]) -> [String] {
        let typed = typed.lowercased()
        let length = typed.unicodeScalars.count
        let limit = length > 3 ? 2 : 1
        let slips = EditDistance(from: typed)
        var begun: [String] = []
        var ranked: [(word: String, place: Int, distance: Int)] = []
        for (place, word) in words.enumerated() {
            let lowercased = word.lowercased()
            if length > 1, lowercased.hasPrefix(typed) { begun.append(word) }
            guard begun.isEmpty, abs(lowercased.unicodeScalars.count - length) <= limit else {
                continue
            }
            let distance = slips.distance(to: lowercased)
            if distance <= limit { ranked.append((word, place, distance)) }
        }
        guard begun.isEmpty else { return begun }
        return
            ranked
            .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
            .map(\.word)
    }

    /// The words as a question, for example `; did you mean exit or edit?`, or empty.
    package static func question(_ words: [String]) -> String {
        words.isEmpty ? "" : "; did you mean \(list(words.prefix(3)))?"
    }

    private static func list(_ words: some BidirectionalCollection<String>) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}
