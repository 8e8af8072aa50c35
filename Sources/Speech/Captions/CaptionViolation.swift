/// A rule of captioning that a cue breaks.
package enum CaptionViolation: Hashable, Sendable, CustomStringConvertible {
    case lineTooLong(cue: Int, line: String)
    case tooManyLines(cue: Int, count: Int)
    case tooFast(cue: Int, charactersPerSecond: Double)
    case tooShort(cue: Int, seconds: Double)
    case tooLong(cue: Int, seconds: Double)
    case overlap(cue: Int)
    case flicker(cue: Int, gap: Double)
    case badBreak(cue: Int, after: String, before: String)
    case empty(cue: Int)

    /// Which caption, and what is wrong with it.
    package var description: String {
        switch self {
        case .lineTooLong(let cue, let line):
            "caption \(cue + 1): '\(line)' is too long a line"
        case .tooManyLines(let cue, let count):
            "caption \(cue + 1): \(count) lines are too many"
        case .tooFast(let cue, let speed):
            "caption \(cue + 1): \(speed.rounded()) characters a second are too fast to read"
        case .tooShort(let cue, let seconds):
            "caption \(cue + 1): \(seconds) s is too short to read"
        case .tooLong(let cue, let seconds):
            "caption \(cue + 1): \(seconds) s is too long to stay"
        case .overlap(let cue):
            "caption \(cue + 1) starts before the one before it ends"
        case .flicker(let cue, let gap):
            "caption \(cue + 1) follows after \(gap) s, which flickers"
        case .badBreak(let cue, let after, let before):
            "caption \(cue + 1): the break between '\(after)' and '\(before)' parts what belongs together"
        case .empty(let cue):
            "caption \(cue + 1) has no words"
        }
    }
}
