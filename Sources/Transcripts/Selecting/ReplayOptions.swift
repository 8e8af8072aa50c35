/// The options that choose what is replayed, as they were typed.
package struct ReplayOptions: Hashable, Sendable {
    /// Every `--filter`.
    package var filters: [String] = []

    /// Every `--tag`.
    package var tags: [String] = []

    /// The value of `--shard`.
    package var shard: String?

    /// The value of `--order`.
    package var order: String?

    /// The value of `--repeat`.
    package var repeats: String?

    /// Creates options of which none was typed.
    package init() {}
}
