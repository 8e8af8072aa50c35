import CreatorCore
import CreatorStages
import Testing

@Suite struct PlanFeedbackTests {
    private func session(_ index: Int) throws -> TextSession {
        var session = TextSession(FilmIntegrityTests.films[index])
        try session.run(.scenes)
        return session
    }

    private func protected(_ plan: ScenePlan?) -> [PlannedScene] {
        (plan?.scenes ?? []).filter(\.role.isProtected)
    }

    @Test(arguments: FilmIntegrityTests.sample)
    func `shorter takes a fifth or says the minimum`(index: Int) throws {
        var session = try session(index)
        let old = try #require(session.plan)
        let version = try session.run(.scenes, "make it shorter")
        let new = try #require(session.plan)
        #expect(protected(new) == protected(old))
        if version.report.applied.isEmpty {
            #expect(new == old)
            #expect(version.report.notApplied.first?.reason.hasPrefix("already at minimum") == true)
        } else {
            #expect(
                (0.72...0.88).contains(new.seconds / old.seconds),
                "\(new.seconds / old.seconds)"
            )
        }
    }

    @Test(arguments: Films.standard.indices)
    func `shorter works on every standard film, and the script keeps to it`(index: Int) throws {
        let film = Films.standard[index]
        var session = TextSession(try Films.brief(film.type, film.fields))
        try session.run(.scenes)
        let version = try session.run(.scenes, "make it shorter")
        #expect(version.report.applied.count == 1)
        session.accept(.scenes)
        try session.run(.script)
        let planned = try #require(session.plan)
        let script = try #require(session.text)
        #expect(script.seconds <= planned.seconds + 1)
    }

    @Test(arguments: FilmIntegrityTests.sample)
    func `longer gives a quarter or says there is no more`(index: Int) throws {
        var session = try session(index)
        let old = try #require(session.plan)
        let version = try session.run(.scenes, "make it longer")
        let new = try #require(session.plan)
        if version.report.applied.isEmpty {
            #expect(new == old)
            #expect(
                version.report.notApplied.first?.reason.hasPrefix("no more sourced facts") == true
            )
        } else {
            #expect((1.15...1.35).contains(new.seconds / old.seconds))
        }
        #expect(Set(protected(new).map(\.key)) == Set(protected(old).map(\.key)))
    }

    @Test(arguments: FilmIntegrityTests.sample, [30.0, 60, 100])
    func `a length is met within three seconds or refused`(index: Int, seconds: Double) throws {
        var session = try session(index)
        let old = try #require(session.plan)
        let version = try session.run(.scenes, "make it \(Int(seconds)) seconds")
        let new = try #require(session.plan)
        if version.report.applied.isEmpty {
            #expect(new == old)
        } else {
            #expect(abs(new.seconds - seconds) <= 3)
        }
    }

    @Test(arguments: FilmIntegrityTests.sample)
    func `a scene is dropped unless it is protected`(index: Int) throws {
        let start = try session(index)
        let old = try #require(start.plan)
        for (number, scene) in old.scenes.enumerated() {
            var session = start
            let version = try session.run(.scenes, "drop scene \(number + 1)")
            let new = try #require(session.plan)
            if scene.role.isProtected {
                #expect(new == old)
                #expect(version.report.notApplied.first?.rule == scene.role.protectingRule)
            } else {
                #expect(new.scenes == old.scenes.filter { $0.key != scene.key })
                #expect(version.report.applied.first?.scenes == [scene.key])
            }
        }
    }

    @Test func `scenes are swapped and moved, the end stays last`() throws {
        var session = try session(0)
        let old = try #require(session.plan).scenes.map(\.key)
        try session.run(.scenes, "swap scenes 2 and 4")
        var expected = old
        expected.swapAt(1, 3)
        #expect(session.plan?.scenes.map(\.key) == expected)
        try session.run(.scenes, "move scene 5 before scene 3")
        expected.insert(expected.remove(at: 4), at: 2)
        #expect(session.plan?.scenes.map(\.key) == expected)
        try session.run(.scenes, "move scene 1 after scene 2")
        expected.insert(expected.remove(at: 0), at: 1)
        #expect(session.plan?.scenes.map(\.key) == expected)
        let version = try session.run(.scenes, "swap scenes 1 and \(old.count)")
        #expect(version.report.applied.isEmpty)
        #expect(session.plan?.scenes.map(\.key) == expected)
    }

    @Test func `numbers out of range are refused with the range`() throws {
        var session = try session(0)
        let old = session.plan
        for text in [
            "drop scene 99", "drop scene 0", "swap scenes 1 and 40", "move scene 2 before scene 77",
            "move scene 3 after scene 90", "move scene 3 after scene 0",
        ] {
            let version = try session.run(.scenes, text)
            #expect(version.report.notApplied.first?.hint.contains("1 to") == true, "\(text)")
        }
        #expect(session.plan == old)
    }

    @Test func `feedback adds up, and a version comes back whole`() throws {
        var session = try session(0)
        let first = session.plan
        try session.run(.scenes, "drop scene 2")
        try session.run(.scenes, "swap scenes 2 and 3")
        #expect(session.plan?.scenes.count == (first?.scenes.count ?? 0) - 1)
        let version = try session.run(.scenes, "go back to version 1")
        #expect(session.plan == first)
        #expect(version.report.applied.count == 1)
        let missing = try session.run(.scenes, "go back to version 9")
        #expect(missing.report.notApplied.first?.hint.contains("versions are 1, 2, 3, 4") == true)
        #expect(session.plan == first)
    }

    @Test func `a wish for a later stage waits, one that is not understood changes nothing`() throws
    {
        var session = try session(0)
        let old = session.plan
        let version = try session.run(
            .scenes,
            "less jargon, bigger text and slower; make it pop; no animations"
        )
        #expect(version.report.deferred.map(\.stage) == [.script, .visuals, .tts, .animations])
        #expect(version.report.notApplied.count == 1)
        #expect(session.plan == old)
    }
}
