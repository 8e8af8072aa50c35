import CreatorCore

/// Finds a use among the indications of the client's documents.
enum DocumentedUse {
    /// The first indication that names the use, by the words asked for or an exact alias of them.
    static func source(of wish: String, in documents: [ReferenceDocument]) -> SourceID? {
        let names = ([wish] + ConditionTopics.names(for: wish)).map(Phrase.init).filter {
            !$0.words.isEmpty
        }
        for document in documents {
            for sentence in document.sentences(.indication) {
                let phrase = Phrase(sentence.text)
                let isDenied = denials.contains { phrase.contains($0) }
                guard !isDenied, names.contains(where: { phrase.contains($0) }) else { continue }
                return sentence.source(in: document.number)
            }
        }
        return nil
    }

    private static let denials = ["not indicated", "not for", "not be used", "do not use"]
        .map(Phrase.init)
}
