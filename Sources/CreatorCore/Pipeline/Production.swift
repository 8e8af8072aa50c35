/// The brief, every version made, and which of them were accepted.
package struct Production: Equatable, Sendable {
    /// The video's identifier.
    package let id: VideoID

    /// What the client asked for.
    package let brief: Brief

    /// Every version of every stage, oldest first.
    package private(set) var versions: [Version] = []

    /// The versions the reviewer accepted, oldest first.
    package private(set) var accepted: [Version] = []

    /// Creates a production with nothing made yet.
    package init(id: VideoID, brief: Brief) {
        self.id = id
        self.brief = brief
    }

    /// The stages this production goes through, in order.
    package var stages: [Stage] {
        guard brief["animations"]?.lowercased() == "off" else { return Stage.allCases }
        return Stage.allCases.filter { $0 != .animations }
    }

    /// How far along the pipeline a stage is.
    package func progress(at stage: Stage) -> Progress {
        let index = stages.firstIndex(of: stage) ?? stages.endIndex
        return Progress(current: index + 1, total: stages.count)
    }

    /// The versions of one stage, oldest first.
    package func versions(of stage: Stage) -> [Version] {
        versions.filter { $0.run.stage == stage }
    }

    /// One version of a stage, or `nil` when there is none with that number.
    package func version(_ number: Int, of stage: Stage) -> Version? {
        versions.first { $0.run.stage == stage && $0.run.version == number }
    }

    /// The version a run builds on, or `nil` for a first attempt.
    package func base(of run: StageRun) -> Version? {
        run.base.flatMap { version($0, of: run.stage) }
    }

    /// Requests the reviewer made earlier for a stage that had not come yet.
    ///
    /// Those made on the way to an accepted version count; what was gone back from does not.
    package func deferred(to stage: Stage) -> [FeedbackReport.Deferred] {
        accepted.flatMap { lineage(of: $0) }
            .flatMap { $0.report.deferred }
            .filter { $0.stage == stage }
    }

    /// A version with those it builds on, the first attempt first.
    private func lineage(of version: Version) -> [Version] {
        var line = [version]
        while let earlier = origin(of: line[0]) { line.insert(earlier, at: 0) }
        return line
    }

    /// The earlier version whose content a version took up, or `nil` for a first attempt.
    private func origin(of version: Version) -> Version? {
        let returns = version.report.applied.compactMap { applied -> Int? in
            guard case .goBack(let number) = applied.operation else { return nil }
            return number
        }
        let number = returns.last ?? version.run.base
        return number.flatMap { self.version($0, of: version.run.stage) }
    }

    /// The stage that follows, or `nil` after the last one.
    func stage(after stage: Stage) -> Stage? {
        stages.first { $0 > stage }
    }

    /// The number the next attempt at a stage gets; failed attempts count, so it is never reused.
    func nextVersion(of stage: Stage, after attempted: Int) -> Int {
        max(attempted, versions(of: stage).map(\.run.version).max() ?? 0) + 1
    }

    /// This production with one more version.
    package func adding(_ version: Version) -> Production {
        var production = self
        production.versions.append(version)
        return production
    }

    /// This production with one more accepted version.
    package func accepting(_ version: Version) -> Production {
        var production = self
        production.accepted.append(version)
        return production
    }
}
