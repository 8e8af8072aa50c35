/// What is wrong with a scene as it is laid out.
package enum CompositionFault: Sendable, Equatable, CustomStringConvertible {
    /// A text leaves the part of the frame where text may stand.
    case outsideSafeArea(text: String)
    /// Two texts cross.
    case overlap(String, String)
    /// A note or furniture stands so close beside other words that they read as one.
    case tooClose(String, String)
    /// A text crosses something that must be seen.
    case onArt(text: String, thing: String)
    /// A text is smaller than its role allows; heights of capitals in pixels.
    case tooSmall(text: String, cap: Double, least: Double)
    /// A text stands out too little.
    case lowContrast(text: String, ratio: Double, least: Double)
    /// The words do not stand still long enough to be read; seconds.
    case heldTooShort(hold: Double, needed: Double)
    /// More words than one look takes in.
    case tooManyWords(count: Int, most: Int)
    /// The description is too short or too long.
    case altText(words: Int)

    /// The rule it breaks.
    package var rule: String {
        switch self {
        case .outsideSafeArea: "VIS-SAFE"
        case .overlap, .tooClose, .onArt: "VIS-OVERLAP"
        case .tooSmall: "VIS-MIN"
        case .lowContrast: "VIS-CONTRAST"
        case .heldTooShort: "VIS-READ"
        case .tooManyWords: "VIS-DENSITY"
        case .altText: "VIS-ALT"
        }
    }

    /// What is wrong, then what to do.
    package var description: String {
        switch self {
        case .outsideSafeArea(let text): "'\(text)' leaves the safe area; shorten it"
        case .overlap(let first, let second): "'\(first)' crosses '\(second)'; shorten one"
        case .tooClose(let first, let second):
            "'\(first)' stands too close to '\(second)'; shorten one"
        case .onArt(let text, let thing): "'\(text)' covers \(thing); shorten it"
        case .tooSmall(let text, let cap, let least):
            "'\(text)' has capitals of \(Int(cap)) px, least \(Int(least)); shorten the scene's text"
        case .lowContrast(let text, let ratio, let least):
            "'\(text)' has contrast \(ratio.oneDecimal), least \(least.oneDecimal); choose another colour"
        case .heldTooShort(let hold, let needed):
            "the words stand still for \(hold.oneDecimal) s and need \(needed.oneDecimal) s; "
                + "lengthen the scene or show less"
        case .tooManyWords(let count, let most):
            "\(count) words on screen, at most \(most); show less"
        case .altText(let words): "the description has \(words) words; use 8 to 60"
        }
    }
}

extension Double {
    /// The number with one decimal, as in 4.5.
    fileprivate var oneDecimal: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }
}
