import SceneGraph

/// The sizes of text at one attempt of a layout; each is never below what its role allows.
package struct TypeScale: Sendable, Equatable {
    /// The factor on the usual sizes.
    package let factor: Double
    private let aspect: Aspect

    /// The sizes at a factor for an aspect.
    package init(_ factor: Double, _ aspect: Aspect) {
        self.factor = factor
        self.aspect = aspect
    }

    /// A title that stands alone.
    package var display: Double { size(aspect == .vertical ? 150 : 148, .headline) }
    /// A statement that fills a frame.
    package var statement: Double { size(aspect == .vertical ? 122 : 116, .headline) }
    /// The headline of a scene.
    package var headline: Double { size(aspect == .vertical ? 104 : 90, .headline) }
    /// Text under a headline that introduces.
    package var lead: Double { size(aspect == .vertical ? 72 : 64, .body) }
    /// Reading text.
    package var body: Double { size(aspect == .vertical ? 68 : 56, .body) }
    /// Labels in pictures.
    package var label: Double { size(aspect == .vertical ? 50 : 44, .label) }
    /// References where they are the scene itself.
    package var reference: Double { size(aspect == .vertical ? 56 : 52, .legal) }
    /// References, marks and notes.
    package var legal: Double { size(aspect == .vertical ? 47 : 42, .legal) }
    /// Risk information: as large as reading text where there is room, never below legal size.
    package var safety: Double { size(aspect == .vertical ? 68 : 56, .safety) }

    private func size(_ usual: Double, _ role: TextRole) -> Double {
        let least = (role.minimumCap(aspect) / FontFamily.capHeight).rounded(.up)
        return max(least, (usual * factor).rounded())
    }

    /// The factors to try, from the one wished down to where every size is at its least.
    package static func factors(from wished: Double) -> [Double] {
        var factors: [Double] = []
        var factor = wished
        while factor > 0.56 {
            factors.append(factor)
            factor -= 0.04
        }
        return factors
    }
}
