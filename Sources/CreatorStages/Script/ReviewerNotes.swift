import CreatorCore

/// What a reviewer's own words in a script come to, as findings.
struct ReviewerNotes {
    private let replacements: [Wording.Replacement]

    init(_ wording: Wording) {
        replacements = wording.replacements
    }

    /// The scenes with a reviewer's words: a warning for all, an error where a protected scene was
    /// changed, and a block for every number and claim the new words bring.
    func notes(on narrations: [Narration]) -> [PlanNote] {
        let touched = narrations.enumerated().filter { $0.element.hasReviewerWords }
        guard !touched.isEmpty else { return [] }
        let places = touched.map { "\($0.offset + 1)" }.joined(separator: ", ")
        let message =
            "scene \(places): reviewer's wording, no source; give one as reference_docs=@FILE"
        return touched.flatMap { blocks(number: $0.offset + 1, $0.element) }
            + verbatim(touched.filter(\.element.role.isProtected))
            + [PlanNote(.warn, "GND-BRIEF", message)]
    }

    /// Label wording that was changed is named, so that somebody compares it.
    private func verbatim(_ touched: [(offset: Int, element: Narration)]) -> [PlanNote] {
        guard !touched.isEmpty else { return [] }
        let places = touched.map { "\($0.offset + 1) (\($0.element.role.rawValue))" }
        let message =
            "protected wording was replaced in scene \(places.joined(separator: ", ")); "
            + "compare it with the label"
        return [PlanNote(.error, "ISI-VERBATIM", message)]
    }

    /// Whether a claim comes from new words, or may come from words that were taken out.
    private func isNew(_ words: String) -> Bool {
        let claim = Set(Phrase(words).words)
        return replacements.contains { replacement in
            replacement.new.isEmpty || !claim.isDisjoint(with: Phrase(replacement.new).words)
        }
    }

    private func blocks(number: Int, _ narration: Narration) -> [PlanNote] {
        let texts = narration.reviewerTexts
        let numbers = replacements.filter { replacement in
            replacement.bringsNumber
                && texts.contains { Phrase($0).contains(Phrase(replacement.new)) }
        }
        let figures = numbers.map { replacement in
            PlanNote(
                .block,
                "REF-NUM",
                "scene \(number): '\(replacement.new)' brings a figure that no source has; give the source as reference_docs=@FILE, or take the words back"
            )
        }
        var seen: Set<String> = []
        let claims = texts.flatMap(ClaimWords.found).filter { claim in
            isNew(claim.words) && seen.insert(claim.rule).inserted
        }
        return figures
            + claims.map { claim in
                PlanNote(
                    .block,
                    claim.rule,
                    "scene \(number): '\(claim.words)': \(claim.reason); take the words back"
                )
            }
    }
}

extension Narration {
    /// The texts said and shown that a reviewer has changed.
    fileprivate var reviewerTexts: [String] {
        (sentences + [headline]).filter { $0.sources.contains(.reviewer) }.map(\.text)
            + ownCallouts.filter { $0.sources.contains(.reviewer) }.map {
                $0.label + " " + $0.text
            }
    }

    fileprivate var hasReviewerWords: Bool { !reviewerTexts.isEmpty }
}

extension Wording.Replacement {
    /// Whether the new words hold a number that the old ones do not.
    fileprivate var bringsNumber: Bool {
        !Self.numbers(in: new).isSubset(of: Self.numbers(in: old))
    }

    private static let shares: Set<String> = [
        "percent", "cent", "half", "quarter", "double", "doubles", "doubled", "twice",
        "triple", "halve", "halves", "halved", "fold",
    ]

    /// The numbers of a text, those written as words and shares of a whole too.
    private static func numbers(in text: String) -> Set<String> {
        let words = Phrase(text).words.filter { word in
            word.contains(where: \.isNumber) || shares.contains(word)
                || (NumberWords.whole(word) != nil && word != "one")
        }
        return Set(words.map { word in NumberWords.whole(word).map { "\($0)" } ?? word })
            .union(text.contains("%") ? ["%"] : [])
    }
}
