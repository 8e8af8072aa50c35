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

    /// This narration with replacements made in everything said and shown; what was changed names
    /// the reviewer beside its source, since the source does not have the new words.
    package func applying(_ replacements: [Wording.Replacement]) -> Narration {
        guard !replacements.isEmpty else { return self }
        func changed(_ text: String) -> String { text.applying(replacements) }
        func sources(_ sources: [SourceID], _ texts: String...) -> [SourceID] {
            let isChanged = texts.contains { changed($0) != $0 }
            return isChanged && !sources.contains(.reviewer) ? sources + [.reviewer] : sources
        }
        return Narration(
            key: key,
            role: role,
            sentences: sentences.map {
                Sentence(changed($0.text), sources($0.sources, $0.text))
            },
            headline: Sentence(changed(headline.text), sources(headline.sources, headline.text)),
            callouts: callouts.map {
                Callout(
                    changed($0.label),
                    changed($0.text),
                    sources($0.sources, $0.label, $0.text)
                )
            },
            supplies: supplies,
            seconds: seconds
        )
    }
}

extension Narration {
    /// How long the words on screen take to be read, in seconds (rule VIS-READ).
    package var readingSeconds: Double {
        let words = headline.text.wordCount + callouts.reduce(0) { $0 + $1.text.wordCount }
        return 0.2 * Double(words) + (words < 10 ? 2 : 3)
    }
}

extension Narration {
    /// The words on screen without the entries of the reference list.
    var ownCallouts: [Callout] {
        guard role == .references || role == .end else { return callouts }
        return callouts.filter { Int($0.label) == nil }
    }
}
