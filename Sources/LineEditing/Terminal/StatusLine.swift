/// One line that is written over again and again, below everything that stays.
///
/// It decides what to write and leaves the writing to its owner, so that its clock is a parameter.
package struct StatusLine: Sendable {
    /// The shortest time between two updates: five in a second.
    package static let interval: Duration = .milliseconds(200)

    private var shownAt: ContinuousClock.Instant?

    /// Creates an empty line.
    package init() {}

    /// What to write to show a text, cut to the columns; nothing when it is too early for it.
    package mutating func update(
        _ text: String,
        columns: Int,
        at now: ContinuousClock.Instant
    ) -> String? {
        if let shownAt, shownAt.duration(to: now) < Self.interval { return nil }
        shownAt = now
        // The last column stays free: a character there makes some terminals wrap.
        return Self.erase + truncated(text, toWidth: max(columns - 1, 0))
    }

    /// What to write before anything else is written; nothing when no text is shown.
    package mutating func clear() -> String {
        guard shownAt != nil else { return "" }
        shownAt = nil
        return Self.erase
    }

    private static let erase = "\r\u{1B}[K"
}
