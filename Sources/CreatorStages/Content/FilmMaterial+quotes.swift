import CreatorCore

extension FilmMaterial {
    /// The documents' sentences on the mechanism: what they say of the body before they come to the
    /// medicine, and what they say of the medicine.
    ///
    /// Where no sentence names the medicine, the first that tells an action is taken to be on it.
    var mechanismQuotes: (background: [Wordings], own: [Wordings]) {
        var background: [Wordings] = []
        var own: [Wordings] = []
        for document in documents {
            let sentences = document.sentences(.mechanism)
            let first =
                sentences.firstIndex(where: namesMedicine)
                ?? sentences.firstIndex { SentenceClassifier.field(ofWords: $0.text) == .mechanism }
            let start = first ?? sentences.endIndex
            let texts = sentences.map {
                Wordings($0.spoken, [$0.source(in: document.number)])
            }
            background += texts[..<start].suffix(2)
            own += texts[start...].prefix(Fact.Field.mechanism.quoteLimit)
        }
        return (background, own)
    }

    private func namesMedicine(_ sentence: DocumentSentence) -> Bool {
        let names =
            [name, brief["generic_name"] ?? ""]
            + (sheet.map { [$0.generic] + $0.names + $0.brands } ?? [])
        let phrase = Phrase(sentence.text)
        return names.map(Phrase.init).contains { !$0.words.isEmpty && phrase.contains($0) }
    }

    /// The document's name as notes give it, or `nil` without documents.
    var documentName: String? { documents.first?.name }

    /// Every sentence of the documents that the film can say.
    var allQuotes: [String] {
        let fields: [Fact.Field] = [
            .indication, .boxedWarning, .contraindication, .warning, .commonEvents, .dosing,
        ]
        let mechanism = mechanismQuotes
        return (fields.flatMap(quotes) + mechanism.background + mechanism.own).compactMap(
            \.technical
        )
    }
}
