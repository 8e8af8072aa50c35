/// One video, taken from brief to master with a reviewer's decision after every stage.
///
/// A session is a pure state machine: it runs nothing, prints nothing and reads no clock. Give it
/// a reviewer's ``Command`` or a run's outcome and it answers with the ``Effect``s to carry out,
/// in order. ``SessionDriver`` carries them out.
package struct Session: Sendable {
    /// Where the session stands, with only what that moment needs.
    private enum Phase {
        /// Nothing asked for yet. Goes to `opening`.
        case idle
        /// A folder is being claimed. Goes to `running`, or back to `idle` when there is none.
        case opening(Brief)
        /// A stage is at work. Goes to `reviewing`, `failed` or `stopped`.
        case running(StageRun, Production)
        /// A version waits for a decision. Goes to `running`, `done` or `stopped`.
        case reviewing(Version, attempted: Int, Production)
        /// The last attempt gave nothing. Goes to `running`, `reviewing` or `stopped`.
        case failed(StageRun, Production)
        /// Every stage was accepted.
        case done(Production)
        /// The reviewer ended it at a stage.
        case stopped(Stage, Production)
    }

    private var phase = Phase.idle

    /// Creates a session that waits for `start`.
    package init() {}

    /// Applies a reviewer's command, or says why it does not apply now.
    package mutating func handle(_ command: Command) throws(CommandError) -> [Effect] {
        switch command {
        case .start(let brief): try start(brief)
        case .accept: try accept()
        case .regenerate(let feedback): try regenerate(feedback)
        case .stop: try stop()
        case .cancel: try cancel()
        case .use(let number): try use(number)
        case .show(let stage, let number): try show(stage, number)
        case .diff(let stage, let from, let to): try diff(stage, from, to)
        case .versions: try listVersions()
        case .status: [.emit(.status(status))]
        }
    }

    /// Begins the first stage of a video whose folder has been claimed.
    package mutating func opened(_ id: VideoID) -> [Effect] {
        guard case .opening(let brief) = phase else { return [] }
        let production = Production(id: id, brief: brief)
        let started = Event.sessionStarted(id, brief, stages: production.stages)
        return [.emit(started)] + begin(StageRun(.scenes), in: production)
    }

    /// Returns to where nothing is asked for, because no folder could be claimed.
    package mutating func failedToOpen(_ error: StageError) -> [Effect] {
        guard case .opening = phase else { return [] }
        phase = .idle
        return [.emit(.rejected(Refusal(error.code, error.message)))]
    }

    /// Takes a run's outcome; one that is no longer awaited is ignored.
    package mutating func finish(
        _ run: StageRun,
        with outcome: Result<StageResult, StageError>
    ) -> [Effect] {
        guard case .running(run, let production) = phase else { return [] }
        switch outcome {
        case .success(let result):
            let version = Version(run, result, base: production.base(of: run))
            let extended = production.adding(version)
            phase = .reviewing(version, attempted: run.version, extended)
            return [.emit(.completed(version, extended))]
        case .failure(let error):
            phase = .failed(run, production)
            return [.emit(.error(run, error))]
        }
    }

    private mutating func begin(_ run: StageRun, in production: Production) -> [Effect] {
        phase = .running(run, production)
        return [.emit(.stageRunning(run)), .run(run, production)]
    }
}

// Commands that decide.
extension Session {
    private mutating func start(_ brief: Brief) throws(CommandError) -> [Effect] {
        switch phase {
        case .idle, .done, .stopped:
            phase = .opening(brief)
            return [.open]
        case .opening:
            throw .stageStillRunning(.scenes)
        case .running(_, let production), .reviewing(_, _, let production),
            .failed(_, let production):
            throw .sessionInProgress(production.id)
        }
    }

    private mutating func accept() throws(CommandError) -> [Effect] {
        switch phase {
        case .reviewing(let version, _, let production):
            return advance(past: version, in: production.accepting(version))
        case .failed(let run, _): throw .nothingToAccept(run.stage)
        case .running(let run, _): throw .stageStillRunning(run.stage)
        case .opening: throw .stageStillRunning(.scenes)
        case .idle: throw .noSession
        case .done, .stopped: throw .sessionOver
        }
    }

    private mutating func advance(past version: Version, in production: Production) -> [Effect] {
        if let next = production.stage(after: version.run.stage) {
            return begin(StageRun(next), in: production)
        }
        phase = .done(production)
        guard let master = production.master else {
            preconditionFailure("the last stage was accepted without a film: \(version.run)")
        }
        return [.emit(.pipelineComplete(production.id, master))]
    }

    private mutating func regenerate(_ feedback: String?) throws(CommandError) -> [Effect] {
        switch phase {
        case .reviewing(let version, let attempted, let production):
            let stage = version.run.stage
            let number = production.nextVersion(of: stage, after: attempted)
            let run = StageRun(
                stage,
                version: number,
                feedback: feedback,
                base: version.run.version
            )
            return begin(run, in: production)
        case .failed(let failed, let production):
            let number = production.nextVersion(of: failed.stage, after: failed.version)
            let run = StageRun(failed.stage, version: number, feedback: feedback, base: failed.base)
            return begin(run, in: production)
        case .running(let run, _): throw .stageStillRunning(run.stage)
        case .opening: throw .stageStillRunning(.scenes)
        case .idle: throw .noSession
        case .done, .stopped: throw .sessionOver
        }
    }

    private mutating func stop() throws(CommandError) -> [Effect] {
        switch phase {
        case .running(let run, let production):
            phase = .stopped(run.stage, production)
            return [.cancelRun, .emit(.stopped(production.id, run.stage))]
        case .reviewing(let version, _, let production):
            phase = .stopped(version.run.stage, production)
            return [.emit(.stopped(production.id, version.run.stage))]
        case .failed(let run, let production):
            phase = .stopped(run.stage, production)
            return [.emit(.stopped(production.id, run.stage))]
        case .opening: throw .stageStillRunning(.scenes)
        case .idle: throw .noSession
        case .done, .stopped: throw .sessionOver
        }
    }

    private func cancel() throws(CommandError) -> [Effect] {
        guard case .running = phase else { throw .nothingRunning }
        return [.cancelRun]
    }

    private mutating func use(_ number: Int) throws(CommandError) -> [Effect] {
        switch phase {
        case .reviewing(let current, let attempted, let production):
            let version = try find(number, of: current.run.stage, in: production)
            phase = .reviewing(version, attempted: attempted, production)
            return [.emit(.using(version, production))]
        case .failed(let run, let production):
            let version = try find(number, of: run.stage, in: production)
            phase = .reviewing(version, attempted: run.version, production)
            return [.emit(.using(version, production))]
        case .running(let run, _): throw .stageStillRunning(run.stage)
        case .opening: throw .stageStillRunning(.scenes)
        case .idle: throw .noSession
        case .done, .stopped: throw .sessionOver
        }
    }
}

// Commands that look.
extension Session {
    private func show(_ stage: Stage?, _ number: Int?) throws(CommandError) -> [Effect] {
        let production = try production()
        let stage = stage ?? currentStage(in: production)
        if let number {
            return [.emit(.shown(try find(number, of: stage, in: production), production))]
        }
        guard let version = inUse(stage, in: production) else { throw .noVersions(stage) }
        return [.emit(.shown(version, production))]
    }

    private func diff(_ stage: Stage?, _ from: Int?, _ to: Int?) throws(CommandError) -> [Effect] {
        let production = try production()
        let stage = stage ?? currentStage(in: production)
        let known = production.versions(of: stage)
        guard let newest = known.last else { throw .noVersions(stage) }
        let new = if let to { try find(to, of: stage, in: production) } else { newest }
        let old: Version
        if let from {
            old = try find(from, of: stage, in: production)
        } else {
            guard let earlier = known.last(where: { $0.run.version < new.run.version }) else {
                throw .nothingToCompare(stage)
            }
            old = earlier
        }
        return [.emit(.compared(VersionComparison(from: old, to: new)))]
    }

    private func listVersions() throws(CommandError) -> [Effect] {
        let production = try production()
        let inUse = production.stages.compactMap { self.inUse($0, in: production)?.run }
        return [.emit(.listed(production.versions, inUse: inUse))]
    }

    private func find(
        _ number: Int,
        of stage: Stage,
        in production: Production
    ) throws(CommandError) -> Version {
        let known = production.versions(of: stage)
        guard let version = known.first(where: { $0.run.version == number }) else {
            guard !known.isEmpty else { throw .noVersions(stage) }
            throw .noSuchVersion(stage, number, known: known.map(\.run.version))
        }
        return version
    }

    private func inUse(_ stage: Stage, in production: Production) -> Version? {
        if case .reviewing(let version, _, _) = phase, version.run.stage == stage { return version }
        return production.accepted.last { $0.run.stage == stage }
            ?? production.versions(of: stage).last
    }

    private func production() throws(CommandError) -> Production {
        switch phase {
        case .running(_, let production), .reviewing(_, _, let production),
            .failed(_, let production), .done(let production), .stopped(_, let production):
            return production
        case .idle, .opening: throw .noSession
        }
    }

    private func currentStage(in production: Production) -> Stage {
        switch phase {
        case .running(let run, _), .failed(let run, _): run.stage
        case .reviewing(let version, _, _): version.run.stage
        case .stopped(let stage, _): stage
        case .idle, .opening, .done: production.stages.last ?? .render
        }
    }

    /// Where the session stands.
    package var status: SessionStatus {
        switch phase {
        case .idle, .opening: .idle
        case .running(let run, let made):
            .running(made.id, made.brief, run, made.progress(at: run.stage))
        case .reviewing(let version, _, let made):
            .reviewing(made.id, made.brief, version.run, made.progress(at: version.run.stage))
        case .failed(let run, let made):
            .failed(made.id, made.brief, run, made.progress(at: run.stage))
        case .done(let made): .done(made.id, made.brief)
        case .stopped(let stage, let made): .stopped(made.id, made.brief, stage)
        }
    }
}
