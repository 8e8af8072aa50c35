/// The smallest piece the reader looks at, with the display word it comes from.
struct TextToken: Sendable, Equatable {
    /// What the piece is.
    enum Kind: Sendable, Equatable {
        /// A number as written, its digit groups closed: "1000", "0.50", ".5".
        case number(String, isGrouped: Bool)
        /// Latin letters, perhaps with an apostrophe inside.
        case letters(String)
        /// A raised number: an exponent, or a reference mark.
        case raised(String)
        /// A vulgar fraction such as ½.
        case fraction(Character)
        /// Any other sign.
        case sign(Character)
        /// A reading found for the whole piece, such as a telephone number's.
        case reading([SpokenWord])
    }

    let kind: Kind

    /// Which display word it belongs to.
    let chunk: Int

    /// Whether it touches the token before it.
    let isGlued: Bool
}
