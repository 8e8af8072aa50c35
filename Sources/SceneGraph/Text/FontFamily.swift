/// The faces a film is set in.
package enum FontFamily: String, Sendable, Equatable, Hashable, CaseIterable {
    /// For reading.
    case text = "Inter"
    /// For headlines from about 60 pixels up.
    case display = "Inter Display"

    /// Height of a capital letter as a share of the size (both faces, read from the font).
    package static let capHeight = 0.727
}
