import CreatorCore

/// What stands in the progress line: what is made, how far it is, and how long it still takes.
struct ProgressText {
    let run: StageRun
    let start: ContinuousClock.Instant

    /// The line before anything is known.
    var beginning: String { "\(run.stage.rawValue) v\(run.version) ..." }

    /// The line for a report of progress.
    func text(for progress: StageProgress, at now: ContinuousClock.Instant) -> String {
        let share = progress.total > 0 ? progress.current * 100 / progress.total : 0
        let done = "\(progress.unit) \(progress.current)/\(progress.total)"
        let left = timeLeft(for: progress, at: now).map { ", about \(Self.words(for: $0)) left" }
        return "\(run.stage.rawValue) v\(run.version)  \(done)  \(share) %\(left ?? "")"
    }

    /// The time left at the speed so far; unknown at first, when most of the time went into starting.
    private func timeLeft(
        for progress: StageProgress,
        at now: ContinuousClock.Instant
    ) -> Duration? {
        let elapsed = start.duration(to: now)
        let isTold = elapsed >= .seconds(2) && progress.current * 50 >= progress.total
        guard isTold, progress.current > 0, progress.total >= progress.current else { return nil }
        return elapsed * (progress.total - progress.current) / progress.current
    }

    /// A time in seconds up to a minute and a half, then in minutes.
    private static func words(for time: Duration) -> String {
        let seconds = time.components.seconds + (time.components.attoseconds > 0 ? 1 : 0)
        return seconds < 90 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
    }
}
