/// What a text is for, which decides how small it may be.
package enum TextRole: String, Sendable, Equatable, CaseIterable {
    /// Read first.
    case headline
    /// Read to understand.
    case body
    /// Names a thing in the picture.
    case label
    /// References, marks and notes.
    case legal
    /// Risk information.
    case safety

    /// The least height of capitals in design pixels (rule VIS-MIN).
    package func minimumCap(_ aspect: Aspect) -> Double {
        let tall = aspect == .vertical
        switch self {
        case .headline: return tall ? 72 : 64
        case .body: return tall ? 48 : 40
        case .label, .legal, .safety: return tall ? 34 : 30
        }
    }

    /// The least contrast on its ground.
    package func minimumContrast(_ theme: Theme) -> Double {
        theme == .highContrast || self == .safety ? 7 : 4.5
    }
}
