/// To which side of its box a line of text is set.
package enum TextAlignment: String, Sendable, Equatable, Hashable {
    /// At the left edge.
    case leading
    /// In the middle.
    case center
    /// At the right edge.
    case trailing
}
