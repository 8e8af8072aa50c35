/// How often a file was replayed, and what came of the replays together.
package struct Attempts: Hashable, Sendable {
    /// How often it was replayed; at least 1.
    package let count: Int

    /// How many replays nobody has to do anything about.
    package let good: Int

    /// Which replay is reported, counted from 1.
    package let shown: Int

    /// Once.
    static let once = Attempts(count: 1, good: 1, shown: 1)

    /// The words behind an outcome; none for a single replay.
    var words: String {
        guard count > 1 else { return "" }
        return good == count
            ? "; \(count) times" : "; in replay \(shown), \(good) of \(count) replays passed"
    }
}
