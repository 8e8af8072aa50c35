/// How many times faster than a person a session is played.
package struct PlaybackSpeed: Hashable, Sendable {
    /// The slowest and the fastest that can be asked for.
    static let limits = 0.01...1000.0

    /// The factor; 2 halves every pause.
    package let factor: Double

    /// At the pace of a person.
    package static let natural = PlaybackSpeed(factor: 1)

    private init(factor: Double) {
        self.factor = factor
    }

    /// Reads a factor such as `2` or `0.5`.
    package init(parsing text: String) throws(PlaybackError) {
        let isNumber = text.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
        guard isNumber, let factor = Double(text), Self.limits.contains(factor) else {
            throw .malformedSpeed(text)
        }
        self.init(factor: factor)
    }
}
