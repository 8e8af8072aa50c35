/// How heavy letters are.
package enum FontWeight: Int, Sendable, Equatable, Hashable, CaseIterable {
    /// For reading.
    case regular = 400
    /// For labels.
    case medium = 500
    /// For what must be read first.
    case semibold = 600
    /// For marks.
    case bold = 700
}
