import CreatorCore
import CreatorTestSupport
import Testing

struct SessionTests {
    @Test func `start asks for a folder, then announces the session and runs the first stage`()
        throws
    {
        var session = Session()

        #expect(try session.handle(.start(.aspirin())) == [.open])

        let production = Production(id: .first, brief: .aspirin())
        #expect(
            session.opened(.first) == [
                .emit(.sessionStarted(.first, .aspirin(), stages: Stage.allCases)),
                .emit(.stageRunning(StageRun(.scenes))),
                .run(StageRun(.scenes), production),
            ]
        )
    }

    @Test func `a folder that cannot be claimed leaves nothing behind`() throws {
        var session = Session()
        _ = try session.handle(.start(.aspirin()))

        let effects = session.failedToOpen(StageError(.file, "no space"))

        #expect(effects == [.emit(.rejected(Refusal(.file, "no space")))])
        #expect(session.status == .idle)
        #expect(try session.handle(.start(.aspirin())) == [.open])
    }

    @Test func `animations=off leaves the optional stage out`() throws {
        var session = Session()
        let brief = Brief.aspirin([("animations", "off")])
        _ = try session.handle(.start(brief))

        let stages: [Stage] = [.scenes, .script, .visuals, .tts, .render]
        #expect(
            session.opened(.first).first == .emit(.sessionStarted(.first, brief, stages: stages))
        )
    }

    @Test func `accepting the last stage completes the pipeline`() throws {
        var session = try Session.reviewing(.render)

        #expect(try session.handle(.accept) == [.emit(.pipelineComplete(.first, .smallest))])
        #expect(session.status == .done(.first, .aspirin()))
    }

    @Test(arguments: Stage.allCases)
    func `regenerating runs the same stage again with the feedback`(stage: Stage) throws {
        var session = try Session.reviewing(stage)

        let effects = try session.handle(.regenerate(feedback: "make it shorter"))

        let retry = StageRun(stage, version: 2, feedback: "make it shorter", base: 1)
        #expect(effects.first == .emit(.stageRunning(retry)))
    }

    @Test func `a failed stage can be regenerated or stopped, not accepted`() throws {
        var session = try Session.running(.tts)
        _ = session.finish(StageRun(.tts), with: .failure(StageError(.tool, "no voice")))

        #expect(throws: CommandError.nothingToAccept(.tts)) { try session.handle(.accept) }
        let effects = try session.handle(.regenerate(feedback: nil))
        #expect(effects.first == .emit(.stageRunning(StageRun(.tts, version: 2))))
    }

    @Test func `versions count one by one, failed ones too`() throws {
        var session = try Session.reviewing(.script)
        _ = try session.handle(.regenerate(feedback: nil))
        _ = session.finish(
            StageRun(.script, version: 2, base: 1),
            with: .failure(.cancelled)
        )
        let effects = try session.handle(.regenerate(feedback: nil))

        #expect(effects.first == .emit(.stageRunning(StageRun(.script, version: 3, base: 1))))
    }

    @Test func `use takes an older version back, and the next attempt builds on it`() throws {
        var session = try Session.reviewing(.scenes)
        _ = try session.handle(.regenerate(feedback: "shorter"))
        let second = StageRun(.scenes, version: 2, feedback: "shorter", base: 1)
        let changed = StageResult(.smallest(for: .scenes, mark: "2"))
        _ = session.finish(second, with: .success(changed))

        _ = try session.handle(.use(version: 1))
        let effects = try session.handle(.regenerate(feedback: nil))

        #expect(effects.first == .emit(.stageRunning(StageRun(.scenes, version: 3, base: 1))))
    }

    @Test func `accept takes the version in use`() throws {
        var session = try Session.reviewing(.scenes)
        _ = try session.handle(.regenerate(feedback: nil))
        let changed = StageResult(.smallest(for: .scenes, mark: "2"))
        _ = session.finish(StageRun(.scenes, version: 2, base: 1), with: .success(changed))
        _ = try session.handle(.use(version: 1))

        let effects = try session.handle(.accept)

        guard case .run(_, let production) = effects.last else {
            Issue.record("accept ran nothing: \(effects)")
            return
        }
        #expect(production.plan?.subject == "aspirin")
    }

    @Test func `a version that does not exist is named with those that do`() throws {
        var session = try Session.reviewing(.scenes)

        #expect(throws: CommandError.noSuchVersion(.scenes, 7, known: [1])) {
            try session.handle(.use(version: 7))
        }
    }

    @Test func `diff compares the two newest versions`() throws {
        var session = try Session.reviewing(.scenes)
        _ = try session.handle(.regenerate(feedback: nil))
        let changed = StageResult(.smallest(for: .scenes, mark: "2"))
        _ = session.finish(StageRun(.scenes, version: 2, base: 1), with: .success(changed))

        let effects = try session.handle(.diff(nil, from: nil, to: nil))

        guard case .emit(.compared(let comparison)) = effects.first else {
            Issue.record("diff told nothing: \(effects)")
            return
        }
        #expect(comparison.difference.changes.map(\.subject) == ["title"])
    }

    @Test func `the outcome of a stopped run is ignored`() throws {
        var session = try Session.running(.scenes)
        #expect(
            try session.handle(.stop) == [.cancelRun, .emit(.stopped(.first, .scenes))]
        )

        let outcome = StageResult(.smallest(for: .scenes))
        #expect(session.finish(StageRun(.scenes), with: .success(outcome)).isEmpty)
    }

    @Test func `cancelling keeps the session and every accepted stage`() throws {
        var session = try Session.running(.visuals)

        #expect(try session.handle(.cancel) == [.cancelRun])
        let effects = session.finish(StageRun(.visuals), with: .failure(.cancelled))

        #expect(effects == [.emit(.error(StageRun(.visuals), .cancelled))])
        #expect(throws: Never.self) { try session.handle(.regenerate(feedback: nil)) }
    }

    @Test(arguments: [
        Command.accept, .regenerate(feedback: nil), .stop, .use(version: 1),
        .show(nil, version: nil), .versions,
    ])
    func `only start applies before a session starts`(command: Command) {
        var session = Session()

        #expect(throws: CommandError.noSession) { try session.handle(command) }
    }

    @Test func `start is refused while a session is open, and allowed after stop`() throws {
        var session = try Session.reviewing(.scenes)

        #expect(throws: CommandError.sessionInProgress(.first)) {
            try session.handle(.start(.aspirin()))
        }
        _ = try session.handle(.stop)
        #expect(try session.handle(.start(.aspirin())) == [.open])
    }
}

extension Session {
    /// A session in which the given stage is running, every earlier one accepted.
    fileprivate static func running(_ stage: Stage) throws -> Session {
        var session = Session()
        _ = try session.handle(.start(.aspirin()))
        _ = session.opened(.first)
        for earlier in Stage.allCases.prefix(while: { $0 != stage }) {
            let result = StageResult(.smallest(for: earlier))
            _ = session.finish(StageRun(earlier), with: .success(result))
            _ = try session.handle(.accept)
        }
        return session
    }

    /// A session in which the given stage waits for review.
    fileprivate static func reviewing(_ stage: Stage) throws -> Session {
        var session = try running(stage)
        let result = StageResult(.smallest(for: stage))
        _ = session.finish(StageRun(stage), with: .success(result))
        return session
    }
}
