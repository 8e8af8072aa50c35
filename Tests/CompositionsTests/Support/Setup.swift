import Compositions
import Drawing
import SceneGraph

/// One design to lay scenes out in, for parameterised tests.
struct DesignCase: CustomStringConvertible, Sendable {
    let aspect: Aspect
    let theme: Theme
    let fontScale: Double

    var description: String { "\(aspect.rawValue) \(theme.rawValue) \(fontScale)" }

    var design: Design { Design(theme: theme, fontScale: fontScale, aspect: aspect) }

    static let all: [DesignCase] = Aspect.allCases.flatMap { aspect in
        Theme.allCases.flatMap { theme in
            [1.0, 1.6].map { DesignCase(aspect: aspect, theme: theme, fontScale: $0) }
        }
    }
}

extension SceneContext {
    static func sample(
        seconds: Double = 12,
        number: Int = 3,
        references: [String] = ["1  21 CFR 343.80, Clinical Pharmacology"]
    ) -> SceneContext {
        SceneContext(
            number: number,
            count: 11,
            seconds: seconds,
            eyebrow: "For healthcare professionals",
            references: references,
            transition: .crossfade
        )
    }
}
