/// Carries out what a ``Session`` decides.
///
/// The only actor of the core: it owns the session, the running task and the stream of events.
package actor SessionDriver {
    /// What happens, in order; one consumer.
    package nonisolated let events: AsyncStream<Event>

    private let sink: AsyncStream<Event>.Continuation
    private let runner: any StageRunner
    private var session = Session()
    private var task: Task<Void, Never>?
    private nonisolated let running = RunningStage()

    /// Creates a driver whose stages are done by a runner.
    package init(runner: any StageRunner) {
        self.runner = runner
        (events, sink) = AsyncStream.makeStream()
    }

    /// Where the session stands.
    package var status: SessionStatus { session.status }

    /// Applies a command; what follows from it comes through ``events``.
    package func submit(_ command: Command) async {
        do throws(CommandError) {
            await perform(try session.handle(command))
        } catch {
            sink.yield(.rejected(error.refusal))
        }
    }

    /// Cancels the running stage at once, from any thread; the command `cancel` must follow.
    ///
    /// A stage that keeps every thread of the pool busy would otherwise be over before a command to
    /// cancel it is even looked at.
    package nonisolated func cancelAtOnce() {
        running.cancel()
    }

    /// Tells the reviewer about a line that never became a command.
    package func refuse(_ refusal: Refusal) {
        sink.yield(.rejected(refusal))
    }

    /// Cancels what runs and waits until it has ended, so that no child outlives the program.
    package func close() async {
        task?.cancel()
        await task?.value
        sink.finish()
    }

    private func perform(_ effects: [Effect]) async {
        // Whoever hears that a stage runs may cancel it, although it only begins after that.
        if effects.contains(where: \.runsStage) { running.expect() }
        for effect in effects {
            switch effect {
            case .emit(let event): sink.yield(event)
            case .open: await open()
            case .run(let run, let production): start(run, production)
            case .cancelRun: task?.cancel()
            }
        }
    }

    private func open() async {
        do throws(StageError) {
            let id = try await runner.claimVideo()
            await perform(session.opened(id))
        } catch {
            await perform(session.failedToOpen(error))
        }
    }

    private func start(_ run: StageRun, _ production: Production) {
        let previous = task
        task = Task { [runner, sink, running] in
            await previous?.value
            let outcome: Result<StageResult, StageError>
            do throws(StageError) {
                let result = try await runner.run(run, in: production) { progress in
                    sink.yield(.stageProgress(run, progress))
                }
                outcome = .success(result)
            } catch {
                outcome = .failure(error)
            }
            running.end()
            await finish(run, with: outcome)
        }
        if let task { running.begin(task) }
    }

    private func finish(_ run: StageRun, with outcome: Result<StageResult, StageError>) async {
        await perform(session.finish(run, with: outcome))
    }
}
