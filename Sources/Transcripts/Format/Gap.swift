/// A stretch of lines on one channel that nobody compares.
package struct Gap: Hashable, Sendable {
    /// The fewest lines it stands for.
    package let least: Int

    /// The most lines it stands for; `nil` is any number.
    package let most: Int?

    /// Creates a gap; `most` below `least` counts as `least`.
    package init(least: Int, most: Int?) {
        self.least = least
        self.most = most.map { max($0, least) }
    }

    /// A gap for any number of lines.
    package static let any = Gap(least: 0, most: nil)

    /// What stands after the gutter: nothing, `3`, or `1..8`.
    var text: String {
        guard let most else { return "" }
        return least == most ? "\(least)" : "\(least)..\(most)"
    }
}
