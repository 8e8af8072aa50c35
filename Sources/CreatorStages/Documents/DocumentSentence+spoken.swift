import CreatorCore

extension DocumentSentence {
    /// The sentence as it is said.
    ///
    /// What is a sentence stays as it is; a fragment under a heading or in a list says nothing by
    /// itself, so the heading's own words go before it.
    var spoken: String {
        let bare = SectionPointers.removed(from: text)
        guard let opening else { return SentenceCutter.closed(bare.capitalisedFirst) }
        return opening + " " + SentenceCutter.closed(bare)
    }

    /// What a fragment is introduced by, or `nil` for a sentence that stands by itself.
    private var opening: String? {
        guard let field, isFragment(field) else { return nil }
        if let lead = openLead { return lead }
        switch field {
        case .contraindication: return prohibition
        case .warning: return "Warning:"
        case .commonEvents: return "Adverse reaction:"
        case .indication: return "Indicated:"
        case .mechanism, .mechanismHypothesis, .efficacy, .boxedWarning, .dosing, .profile:
            return nil
        }
    }

    private func isFragment(_ field: Fact.Field) -> Bool {
        let phrase = Phrase(text)
        switch field {
        case .contraindication:
            return !Self.prohibitions.contains { phrase.contains($0) }
        case .warning, .commonEvents, .indication:
            return isItem || phrase.words.allSatisfy { !Self.verbs.contains($0) }
        case .mechanism, .mechanismHypothesis, .efficacy, .boxedWarning, .dosing, .profile:
            return false
        }
    }

    /// A heading that its items complete, such as `Do not use Examplin if`.
    private var openLead: String? {
        guard isItem, let heading, heading.last == ":" else { return nil }
        let lead = String(heading.dropLast()).trimmed
        let last = Phrase(lead).words.last ?? ""
        let first = Phrase(text).words.first ?? ""
        let isJoined = Self.joints.contains(first) || last == "you" || Self.joints.contains(last)
        return isJoined ? lead : nil
    }

    private static let joints: Set<String> = [
        "if", "in", "with", "for", "when", "who", "of", "during", "before", "while", "to",
    ]

    /// The heading's own word for what must not be.
    private var prohibition: String {
        let words = Phrase(heading ?? "").words
        guard let heading, !words.contains(where: { $0.hasPrefix("contraindic") }),
            SentenceClassifier.field(ofHeading: heading) == .contraindication
        else { return "Contraindicated:" }
        let bare = heading.drop { !$0.isLetter }.filter { $0 != ":" && $0 != "*" }
        let isLoud = bare.allSatisfy { !$0.isLowercase }
        return (isLoud ? bare.lowercased() : String(bare)).capitalisedFirst + ":"
    }

    private static let prohibitions = [
        "contraindicated", "do not", "does not", "must", "should", "never", "avoid", "not be",
        "cannot", "may not", "none",
    ].map(Phrase.init)

    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "has", "have", "had", "may", "can", "should", "must", "do",
        "does", "will", "be", "been", "occur", "occurs", "occurred", "cause", "causes", "include",
        "includes", "stop", "monitor", "avoid", "tell", "discontinue", "use", "increase",
        "increases", "reduce", "reduces", "consider",
    ]
}
