import Compositions

/// An organ, and what a closer look at its tissue shows.
struct OrganView {
    /// What its name is beside the picture.
    let name: String
    /// The silhouette.
    let organ: Organ
    /// What a closer look shows.
    let detail: OrganCallout.Detail
    /// What that is called.
    let detailName: String
    /// Beginnings of the words that mean it, the adjectives of anatomy among them.
    private let stems: [String]

    private init(
        _ name: String,
        _ organ: Organ,
        _ detail: OrganCallout.Detail,
        _ detailName: String,
        _ stems: String...
    ) {
        self.name = name
        self.organ = organ
        self.detail = detail
        self.detailName = detailName
        self.stems = stems
    }

    /// The organ that a text names first; `nil` when it names none.
    static func named(in text: String) -> OrganView? {
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
            if let view = organs.first(where: { $0.isMeant(by: word) }) { return view }
        }
        return nil
    }

    /// The whole body, where a text speaks of it or of cells without an organ.
    static func meant(by text: String) -> OrganView? {
        let words = text.lowercased()
        return words.contains("whole body") || words.contains("cells") ? body : nil
    }

    private func isMeant(by word: Substring) -> Bool { stems.contains { word.hasPrefix($0) } }

    private static let body = OrganView("body", .torso, .cells, "cells")

    private static let organs = [
        OrganView("heart", .heart, .fibres, "heart muscle", "heart", "cardi", "myocardi"),
        OrganView("lungs", .lungs, .cells, "airway cells", "lung", "pulmon", "bronch", "airway"),
        OrganView("brain", .brain, .cells, "nerve cells", "brain", "cerebr"),
        OrganView("head", .brain, .vessel, "blood vessels", "head"),
        OrganView("pancreas", .pancreas, .cells, "cells", "pancrea"),
        OrganView("joint", .joint, .cells, "joint lining", "joint", "synovi", "articular"),
        OrganView(
            "intestine",
            .intestine,
            .cells,
            "intestinal cells",
            "intestin",
            "bowel",
            "gut"
        ),
        OrganView("liver", .liver, .cells, "liver cells", "liver", "hepat"),
        OrganView("stomach", .stomach, .cells, "stomach cells", "stomach", "gastric"),
        OrganView("kidney", .kidney, .vessel, "blood vessels", "kidney", "renal", "nephr"),
        OrganView("artery", .bloodVessel, .platelets, "platelets", "arter"),
    ]
}
