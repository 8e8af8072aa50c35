/// The conditions something may be said about.
package enum ConditionTopics {
    /// Every topic; the order decides between names found in a longer text.
    package static let all = metabolic + vascular + airways + others

    /// The topic a name means exactly, or `nil`.
    package static func topic(named name: String) -> ConditionTopic? {
        let wanted = bare(name)
        return all.first { topic in topic.names.contains { Phrase($0) == wanted } }
    }

    /// The topic whose longest name occurs in a text as whole words, or `nil`.
    package static func topic(in text: String) -> ConditionTopic? {
        let phrase = Phrase(text)
        var best: (topic: ConditionTopic, length: Int)?
        for topic in all {
            for name in topic.names.map(Phrase.init) where phrase.contains(name) {
                if name.words.count > best?.length ?? 0 { best = (topic, name.words.count) }
            }
        }
        return best?.topic
    }

    /// Every name that means the same condition as the one given, itself first.
    package static func names(for condition: String) -> [String] {
        let own = bare(condition).words.joined(separator: " ")
        return [own] + (topic(named: condition)?.names ?? [])
    }

    /// A condition without the words that ask for its treatment.
    private static func bare(_ text: String) -> Phrase {
        var words = Phrase(text).words
        for opening in [["the"], ["treatment", "of"], ["management", "of"], ["for"]]
        where words.starts(with: opening) && words.count > opening.count {
            words.removeFirst(opening.count)
        }
        return Phrase(words: words)
    }
}
