/// Finds what somebody probably meant.
package enum Suggestion {
    /// The likely words, best first: those the typed text begins, or else those within two slips.
    ///
    /// Capitals do not count. Words of three letters or less allow one slip, since at two nearly
    /// every short word is near every other.
    package static func nearest(to typed: String, among words: [String]) -> [String] {
        let typed = typed.lowercased()
        let length = typed.count
        let begun = words.filter { length > 1 && $0.lowercased().hasPrefix(typed) }
        guard begun.isEmpty else { return begun }
        let limit = length > 3 ? 2 : 1
        var ranked: [(word: String, place: Int, distance: Int)] = []
        for (place, word) in words.enumerated() where abs(word.count - length) <= limit {
            let distance = distance(typed, word.lowercased())
            if distance <= limit { ranked.append((word, place, distance)) }
        }
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

    /// How many slips apart two words are: letters added, left out, mistaken or swapped.
    ///
    /// Damerau-Levenshtein in its restricted form; quadratic, so meant for words, not texts.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.prefix(64))
        let right = Array(right.prefix(64))
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let same = left[row] == right[column]
                var best = min(last[column] + (same ? 0 : 1), last[column + 1] + 1)
                best = min(best, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
