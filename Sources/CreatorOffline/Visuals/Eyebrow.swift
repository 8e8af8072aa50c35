import CreatorCore

/// The small line at the top left of a picture: where in the story we are, or who it is for.
enum Eyebrow {
    /// The line for a scene of a film.
    static func text(for role: SceneRole, in plan: ScenePlan) -> String {
        switch role {
        case .title:
            switch plan.audience {
            case .hcp: "For healthcare professionals"
            case .patient: "For patients"
            case .employee: role.title
            }
        case .hook:
            subject(of: plan) ?? role.title
        case .disease, .condition, .burden, .pathway, .target, .binding, .cascade, .effect, .moa,
            .moaPlain, .fact, .explain, .product, .brand, .design, .evidence, .indication, .dosing,
            .boxed, .safety, .summary, .cta, .references, .end, .scenario, .why, .rule, .steps,
            .split, .deadline, .contact, .quiz, .recap:
            role.title
        }
    }

    /// What the film is about, where that is short enough for a line.
    private static func subject(of plan: ScenePlan) -> String? {
        let subject = plan.subject.split(separator: "·").last.map { $0.trimmed }
        return subject.flatMap { $0.count <= longest ? $0 : nil }
    }

    private static let longest = 44
}

extension Substring {
    /// This text without blanks at its ends.
    fileprivate var trimmed: String {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
