package import CreatorCore

/// Finds the passages that fit a request best, by BM25 over their words.
///
/// Deterministic and without a model; equal scores keep the order of the passages.
package struct PassageSearch: Sendable {
    /// A text that may be quoted, and where it comes from.
    package struct Passage: Equatable, Sendable {
        package let text: String
        package let sources: [SourceID]

        /// Creates a passage.
        package init(_ text: String, _ sources: [SourceID]) {
            self.text = text
            self.sources = sources
        }
    }

    private let passages: [Passage]
    private let terms: [[String]]
    private let averageLength: Double

    /// Prepares passages for searching.
    package init(_ passages: [Passage]) {
        self.passages = passages
        terms = passages.map { Phrase($0.text).words.map(Self.stem) }
        let total = terms.reduce(0) { $0 + $1.count }
        averageLength = passages.isEmpty ? 1 : max(1, Double(total) / Double(passages.count))
    }

    /// The passages that share a word with the query, best first.
    package func best(for query: String, count: Int = 3) -> [Passage] {
        let wanted = Set(Self.terms(of: query))
        let scored = terms.indices.map { (index: $0, score: score(terms[$0], wanted)) }
        return scored.filter { $0.score > 0 }
            .sorted { $0.score > $1.score || ($0.score == $1.score && $0.index < $1.index) }
            .prefix(count)
            .map { passages[$0.index] }
    }

    private func score(_ words: [String], _ wanted: Set<String>) -> Double {
        wanted.reduce(0) { sum, term in
            let frequency = Double(words.count { $0 == term })
            guard frequency > 0 else { return sum }
            let length = Double(words.count) / averageLength
            return sum + rarity(of: term) * frequency * 2.2
                / (frequency + 1.2 * (0.25 + 0.75 * length))
        }
    }

    /// How much a word tells: more, the fewer passages have it; never zero.
    private func rarity(of term: String) -> Double {
        let holders = Double(terms.count { $0.contains(term) })
        return Double(terms.count) / (holders + 0.5)
    }

    /// The words of a text that tell something, without their endings.
    static func terms(of text: String) -> [String] {
        Phrase(text).words.filter { !common.contains($0) }.map(stem)
    }

    /// A word without its plural and common endings, so that `bleeding` finds `bleed`.
    static func stem(_ word: String) -> String {
        for ending in ["ing", "ed", "es", "s"]
        where word.hasSuffix(ending) && word.count > ending.count + 3 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private static let common: Set<String> = [
        "the", "a", "an", "of", "in", "and", "or", "to", "for", "with", "is", "are", "it", "on",
        "mention", "about", "risk",
    ]
}
