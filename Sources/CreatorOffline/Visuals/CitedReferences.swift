import CreatorCore

/// Numbers the documents behind a script, in order of first use.
struct CitedReferences {
    private let references: [Reference]

    init(_ script: Script) {
        references = script.references
    }

    /// The documents in order, each once.
    var titles: [String] {
        var seen: Set<String> = []
        return references.map(\.title).filter { seen.insert($0).inserted }
    }

    /// The numbers of the documents behind some sources, in order.
    func numbers(for sources: [SourceID]) -> [Int] {
        let cited = sources.compactMap { source in references.first { $0.source == source }?.title }
        return Set(cited.compactMap { title in titles.firstIndex(of: title).map { $0 + 1 } })
            .sorted()
    }

    /// The lines at the foot of a scene's picture, with their numbers.
    ///
    /// A scene that lists the references itself has none.
    func lines(for narration: Narration) -> [String] {
        switch narration.role {
        case .title, .end, .references: return []
        case .hook, .disease, .condition, .burden, .pathway, .target, .binding, .cascade, .effect,
            .moa, .moaPlain, .fact, .explain, .product, .brand, .design, .evidence, .indication,
            .dosing, .boxed, .safety, .summary, .cta, .scenario, .why, .rule, .steps, .split,
            .deadline, .contact, .quiz, .recap:
            break
        }
        let sources =
            narration.sentences.flatMap(\.sources) + narration.headline.sources
            + narration.callouts.flatMap(\.sources)
        return numbers(for: sources).map { "\($0)  \(titles[$0 - 1])" }
    }
}
