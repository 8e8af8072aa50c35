import CreatorCore

/// Numbers the references of a script in order of first use, one number a document section.
struct CitedReferences {
    private let references: [Reference]

    init(_ script: Script) {
        references = script.references
    }

    /// The document sections in order, each once.
    var titles: [String] {
        var seen: Set<String> = []
        return references.map(\.line).filter { seen.insert($0).inserted }
    }

    /// The numbers of the references behind some sources, in order.
    func numbers(for sources: [SourceID]) -> [Int] {
        let lines = sources.compactMap { source in references.first { $0.source == source }?.line }
        let numbers = lines.compactMap { line in titles.firstIndex(of: line).map { $0 + 1 } }
        return Set(numbers).sorted()
    }

    /// The lines at the foot of a scene's picture, with their numbers.
    func lines(for narration: Narration) -> [String] {
        let sources =
            narration.sentences.flatMap(\.sources) + narration.headline.sources
            + narration.callouts.flatMap(\.sources)
        return numbers(for: sources).map { "\($0)  \(titles[$0 - 1])" }
    }
}

extension Reference {
    /// The reference as one line.
    var line: String { locator.isEmpty ? title : "\(title), \(locator)" }
}
