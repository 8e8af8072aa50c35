/// Why a scene cannot be laid out with the words given.
package enum LayoutError: Error, Equatable, CustomStringConvertible {
    /// One word is wider than its column at the least size allowed.
    case wordTooWide(String)
    /// A text needs more room than there is at the least size allowed.
    case textTooLong(String)
    /// More things than a picture of its kind can show.
    case tooMany(String, limit: Int)
    /// A picture of its kind needs something that was not given.
    case missing(String)

    /// What is wrong, then what to do.
    package var description: String {
        switch self {
        case .wordTooWide(let text): "'\(text)' is too wide for its column; use a shorter word"
        case .textTooLong(let text): "no room for '\(text)'; shorten it or use two scenes"
        case .tooMany(let things, let limit): "too many \(things); give at most \(limit)"
        case .missing(let thing):
            "nothing to show without \(thing); supply it or change the picture"
        }
    }
}
