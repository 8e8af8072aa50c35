import CreatorCore

extension SceneRole {
    /// The scene's name for chapters and for the line above a picture.
    var title: String {
        switch self {
        case .title: "Title"
        case .hook: "Opening"
        case .disease, .condition: "The condition"
        case .burden: "Burden of disease"
        case .pathway: "The pathway"
        case .target: "The target"
        case .binding: "Mechanism"
        case .cascade: "Downstream"
        case .effect: "Effect"
        case .moa, .moaPlain: "How it works"
        case .fact: "A fact"
        case .explain: "Explained"
        case .product, .brand: "The product"
        case .design: "Study design"
        case .evidence: "Evidence"
        case .indication: "Indication"
        case .dosing: "Dosing"
        case .boxed: "Boxed warning"
        case .safety: "Important safety information"
        case .summary, .recap: "In short"
        case .cta: "Next step"
        case .references: "References"
        case .end: "Closing"
        case .scenario: "A situation"
        case .why: "Why it matters"
        case .rule: "The rule"
        case .steps: "What to do"
        case .split: "Do and don't"
        case .deadline: "The clock"
        case .contact: "Whom to tell"
        case .quiz: "Your turn"
        }
    }
}
