package import CreatorCore

/// The scenes of each video type, in order, with their lengths and rates.
package enum SceneCatalog {
    /// The roles of a type in the order of a film.
    package static func templates(for type: VideoType) -> [SceneTemplate] {
        switch type {
        case .productAd: productAd
        case .mechanismOfAction: mechanism
        case .doctorAd: doctorAd
        case .socialMedia: social
        case .complianceVideo: compliance
        }
    }

    /// The role's row in a type, or `nil` when the type has no such scene.
    package static func template(_ role: SceneRole, in type: VideoType) -> SceneTemplate? {
        templates(for: type).first { $0.role == role }
    }

    /// The length a type is made for, in seconds: shortest, usual, longest.
    package static func length(of type: VideoType) -> (ClosedRange<Double>, usual: Double) {
        switch type {
        case .productAd: (45...90, 65)
        case .mechanismOfAction: (60...130, 95)
        case .doctorAd: (60...120, 85)
        case .socialMedia: (15...60, 25)
        case .complianceVideo: (60...180, 100)
        }
    }

    /// The rate a type is spoken at, in words a minute; safety never goes faster.
    package static func wordsPerMinute(for type: VideoType) -> Int {
        switch type {
        case .productAd: 145
        case .mechanismOfAction, .doctorAd: 135
        case .socialMedia: 155
        case .complianceVideo: 125
        }
    }

    private static let productAd = [
        SceneTemplate(.hook, 4, 5, 7, spare: true),
        SceneTemplate(.condition, 6, 8, 10),
        SceneTemplate(.product, 7, 9, 11),
        SceneTemplate(.moaPlain, 6, 8, 10, .optional(1)),
        SceneTemplate(.evidence, 7, 9, 12, .ifEvidence),
        SceneTemplate(.boxed, 8, 10, 14, .ifBoxedWarning),
        SceneTemplate(.safety, 16, 26, 40),
        SceneTemplate(.cta, 4, 6, 7),
        SceneTemplate(.end, 4, 5, 8),
    ]

    private static let mechanism = [
        SceneTemplate(.title, 3, 5, 6),
        SceneTemplate(.disease, 8, 9, 12),
        SceneTemplate(.pathway, 8, 10, 13),
        SceneTemplate(.target, 6, 8, 10, spare: true),
        SceneTemplate(.binding, 8, 10, 12),
        SceneTemplate(.cascade, 8, 10, 13),
        SceneTemplate(.effect, 8, 9, 12, spare: true),
        SceneTemplate(.indication, 6, 8, 10),
        SceneTemplate(.boxed, 8, 11, 14, .ifBoxedWarning),
        SceneTemplate(.safety, 14, 20, 32),
        SceneTemplate(.summary, 5, 7, 9),
        SceneTemplate(.end, 4, 6, 9),
    ]

    private static let doctorAd = [
        SceneTemplate(.hook, 4, 6, 8, spare: true),
        SceneTemplate(.burden, 6, 8, 10, .optional(1)),
        SceneTemplate(.moa, 8, 10, 12),
        SceneTemplate(.design, 7, 8, 10, .ifEvidence),
        SceneTemplate(.evidence, 9, 12, 15, .ifEvidence),
        SceneTemplate(.indication, 6, 8, 10),
        SceneTemplate(.dosing, 6, 9, 12, .ifDosing),
        SceneTemplate(.boxed, 8, 11, 14, .ifBoxedWarning),
        SceneTemplate(.safety, 14, 20, 30),
        SceneTemplate(.product, 4, 6, 8, .ifProductImage),
        SceneTemplate(.references, 3, 4, 6),
        SceneTemplate(.end, 4, 5, 8),
    ]

    private static let social = [
        SceneTemplate(.hook, 2, 3, 4),
        SceneTemplate(.fact, 4, 6, 8, spare: true),
        SceneTemplate(.explain, 5, 7, 9, spare: true),
        SceneTemplate(.brand, 5, 6, 8, .ifBranded),
        SceneTemplate(.boxed, 8, 10, 14, .ifBoxedWarning),
        SceneTemplate(.safety, 10, 15, 24, .ifBranded),
        SceneTemplate(.cta, 3, 4, 5),
    ]

    private static let compliance = [
        SceneTemplate(.scenario, 7, 10, 14),
        SceneTemplate(.why, 6, 8, 11, spare: true),
        SceneTemplate(.rule, 7, 10, 13),
        SceneTemplate(.steps, 14, 22, 32),
        SceneTemplate(.split, 9, 13, 18, spare: true),
        SceneTemplate(.deadline, 5, 8, 10),
        SceneTemplate(.contact, 4, 6, 9),
        SceneTemplate(.quiz, 8, 12, 16, .optional(1)),
        SceneTemplate(.recap, 5, 8, 10),
        SceneTemplate(.end, 4, 5, 7),
    ]
}
