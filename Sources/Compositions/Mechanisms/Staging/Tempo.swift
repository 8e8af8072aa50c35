/// When things move in a scene: text settles first, then one move after another, then all rests.
package struct Tempo: Sendable, Equatable {
    /// When the first move starts, in seconds.
    package let first: Double
    /// From the start of one move to the start of the next, in seconds.
    package let spacing: Double
    /// How long a large move takes, in seconds.
    package let move: Double
    /// How long a small change takes, in seconds.
    package let change: Double

    /// Spreads moves over a scene of some seconds, the last quarter of which is left still.
    ///
    /// Moves wait until the scene's text has settled, unless the scene is too short for that.
    package init(seconds: Double, settled: Double, moves: Int) {
        first = min(max(0.8, settled), seconds * 0.3)
        let last = seconds - max(0.8, seconds * 0.25)
        spacing = min(2, max(0.1, (last - first) / Double(max(1, moves))))
        move = min(0.8, spacing * 0.92)
        change = min(0.3, spacing * 0.5)
    }

    /// When a move starts, counted from 0; halves lie in between.
    package func start(_ move: Double) -> Double { first + spacing * move }

    /// How many rounds of some moves a scene has time for without hurry, from 1 up to a limit.
    package static func rounds(of moves: Int, in seconds: Double, atMost limit: Int) -> Int {
        let free = seconds * 0.75 - 1.2
        return max(1, min(limit, Int(free / (0.8 * Double(moves)))))
    }
}
