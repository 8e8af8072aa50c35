/// A stretch of time in seconds from the start of its scene, or of the film.
package struct TimeSpan: Sendable, Hashable {
    /// When it begins.
    package let start: Double

    /// When it is over; never before the start.
    package let end: Double

    package init(start: Double, end: Double) {
        self.start = start
        self.end = end
    }

    /// Its length in seconds.
    package var seconds: Double { end - start }

    /// The same span later by some seconds.
    package func shifted(by seconds: Double) -> TimeSpan {
        TimeSpan(start: start + seconds, end: end + seconds)
    }
}
