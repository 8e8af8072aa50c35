import CreatorCore

/// Explains sources as entries of a reference list.
struct ReferenceList {
    private let material: FilmMaterial

    init(_ material: FilmMaterial) {
        self.material = material
    }

    /// One entry for each source that has something to explain, in the order given.
    func entries(for sources: [SourceID]) -> [Reference] {
        sources.unique.compactMap(entry)
    }

    private func entry(for source: SourceID) -> Reference? {
        switch source {
        case .fact(let id):
            return material.sheet?.reference(to: id)
        case .document(let number, let lines):
            return material.documents.first { $0.number == number }?.reference(to: lines)
        case .brief(let key):
            guard FilmMaterial.claimKeys.contains(key) else { return nil }
            return Reference(
                source: source,
                title: "Brief",
                locator: key,
                standing: "client's own words, without a reference"
            )
        case .topic(let id):
            return material.topic?.reference(to: id)
        case .compliance(let id):
            return material.duty?.reference(to: id)
        case .reviewer:
            return Reference(
                source: source,
                title: "Reviewer's wording",
                locator: "replaced words",
                standing: "no source"
            )
        case .house:
            return nil
        }
    }

    /// The documents behind entries, each once, as the reference card lists them.
    static func titles(of entries: [Reference]) -> [(title: String, sources: [SourceID])] {
        var titles: [(title: String, sources: [SourceID])] = []
        for entry in entries {
            let text =
                "\(entry.title) (\(entry.standing.split(separator: ";").first.map(String.init) ?? entry.standing))"
            if let index = titles.firstIndex(where: { $0.title == text }) {
                titles[index].sources.append(entry.source)
            } else {
                titles.append((text, [entry.source]))
            }
        }
        return titles
    }
}

extension FilmMaterial {
    /// The brief fields that assert something, so that they need a reference.
    static let claimKeys: Set<String> = [
        "key_benefit", "moa_summary", "clinical_data", "study", "safety", "boxed_warning", "dosing",
        "pathway", "target",
    ]
}
