/// What a scene is there for; `types.json` orders the roles of each video type.
package enum SceneRole: String, CaseIterable, Sendable {
    case title, hook, disease, condition, burden
    case pathway, target, binding, cascade, effect
    case moa
    case moaPlain = "moa_plain"
    case fact, explain
    case product, brand
    case design, evidence, indication, dosing
    case boxed, safety
    case summary, cta, references, end
    case scenario, why, rule, steps, split, deadline, contact, quiz, recap

    /// Whether feedback may never drop, shorten or reword the scene.
    ///
    /// Fair balance: 21 CFR 202.1(e)(5)(ii); `product` and `brand` carry the indication where no
    /// scene of its own does.
    package var isProtected: Bool {
        switch self {
        case .boxed, .safety, .indication, .product, .brand, .references, .end: true
        case .title, .hook, .disease, .condition, .burden, .pathway, .target, .binding, .cascade,
            .effect, .moa, .moaPlain, .fact, .explain, .design, .evidence, .dosing, .summary, .cta,
            .scenario, .why, .rule, .steps, .split, .deadline, .contact, .quiz, .recap:
            false
        }
    }

    /// Whether the scene tells risks, so that it stands still and is never read faster than the rest.
    package var isSafety: Bool { self == .safety || self == .boxed }

    /// The rule that protects the scene, for a refusal to name.
    package var protectingRule: String? {
        switch self {
        case .boxed: "BAL-BOXED"
        case .safety: "BAL-MISSING"
        case .indication, .product, .brand: "IND-PRESENT"
        case .references: "REF-LIST"
        case .end: "BAL-SEEPI"
        case .title, .hook, .disease, .condition, .burden, .pathway, .target, .binding, .cascade,
            .effect, .moa, .moaPlain, .fact, .explain, .design, .evidence, .dosing, .summary, .cta,
            .scenario, .why, .rule, .steps, .split, .deadline, .contact, .quiz, .recap:
            nil
        }
    }
}
