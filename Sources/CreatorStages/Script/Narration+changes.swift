package import CreatorCore

extension Narration {
    /// This narration with other words on screen.
    func with(callouts: [Callout]) -> Narration {
        Narration(
            key: key,
            role: role,
            sentences: sentences,
            headline: headline,
            callouts: callouts,
            supplies: supplies,
            seconds: seconds
        )
    }

    /// This reference list while there is nothing to list: unspoken, and asking for documents.
    var askingForReferences: Narration {
        Narration(
            key: key,
            role: role,
            sentences: [],
            headline: headline,
            callouts: [],
            supplies: [SupplyRequest("reference_docs", "the label or the studies behind the film")],
            seconds: seconds
        )
    }

    /// This narration with another length.
    func with(seconds: Double) -> Narration {
        Narration(
            key: key,
            role: role,
            sentences: sentences,
            headline: headline,
            callouts: callouts,
            supplies: supplies,
            seconds: seconds
        )
    }

    /// This narration with replacements made in everything said and shown.
    package func applying(_ replacements: [Wording.Replacement]) -> Narration {
        guard !replacements.isEmpty else { return self }
        func changed(_ text: String) -> String {
            replacements.reduce(text) { $1.applied(to: $0).text }
        }
        return Narration(
            key: key,
            role: role,
            sentences: sentences.map { Sentence(changed($0.text), $0.sources) },
            headline: Sentence(changed(headline.text), headline.sources),
            callouts: callouts.map { Callout(changed($0.label), changed($0.text), $0.sources) },
            supplies: supplies,
            seconds: seconds
        )
    }
}
