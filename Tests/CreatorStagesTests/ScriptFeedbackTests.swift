import CreatorCore
import CreatorStages
import Testing

@Suite struct ScriptFeedbackTests {
    private func session(_ index: Int) throws -> TextSession {
        var session = TextSession(FilmIntegrityTests.films[index])
        try session.run(.scenes)
        session.accept(.scenes)
        try session.run(.script)
        return session
    }

    /// The reading grade of the scenes that may change.
    private func free(_ script: Script) -> Double {
        let narrations = script.narrations.filter { !$0.role.isProtected }
        return ReadingGrade.grade(of: narrations.flatMap { $0.sentences.map(\.text) })
    }

    private func protected(_ script: Script) -> [Narration] {
        script.narrations.filter {
            $0.role.isProtected && $0.role != .references && $0.role != .end
        }
    }

    @Test(arguments: FilmIntegrityTests.sample)
    func `shorter takes a fifth of the words or says the minimum`(index: Int) throws {
        var session = try session(index)
        let old = try #require(session.text)
        let version = try session.run(.script, "make it shorter")
        let new = try #require(session.text)
        #expect(protected(new) == protected(old))
        if version.report.applied.isEmpty {
            #expect(new == old)
            #expect(version.report.notApplied.first?.reason.hasPrefix("already at minimum") == true)
        } else {
            let words = Double(new.words) / Double(old.words)
            let time = new.seconds / old.seconds
            let isPartly = version.report.applied.first?.after.contains("partly") == true
            #expect(isPartly == (max(words, time) > 0.88), "\(words) \(time)")
            #expect(words >= 0.72 && time >= 0.72 && min(words, time) < 1)
        }
        for (before, after) in zip(old.narrations, new.narrations)
        where after.sentences.isEmpty && !before.sentences.isEmpty {
            #expect(after.seconds <= after.readingSeconds + 0.1, "\(after.key)")
        }
    }

    @Test func `shorter takes a fifth of the standard aspirin film, in words and in time`() throws {
        let film = Films.standard[0]
        var session = TextSession(try Films.brief(film.type, film.fields))
        try session.run(.scenes)
        session.accept(.scenes)
        try session.run(.script)
        let old = try #require(session.text)
        try session.run(.script, "make it shorter")
        let new = try #require(session.text)
        #expect((0.72...0.88).contains(Double(new.words) / Double(old.words)))
        #expect((0.72...0.88).contains(new.seconds / old.seconds), "\(new.seconds / old.seconds)")
    }

    @Test(arguments: FilmIntegrityTests.sample)
    func `longer adds sourced sentences or says there are no more`(index: Int) throws {
        var session = try session(index)
        let old = try #require(session.text)
        let version = try session.run(.script, "make it longer")
        let new = try #require(session.text)
        #expect(protected(new) == protected(old))
        if version.report.applied.isEmpty {
            #expect(new == old)
        } else {
            #expect((1.15...1.35).contains(Double(new.words) / Double(old.words)))
            let said = Set(new.narrations.flatMap(\.sentences).map(\.text))
            for sentence in old.narrations.flatMap(\.sentences) {
                #expect(said.contains(sentence.text))
            }
        }
    }

    @Test(arguments: FilmIntegrityTests.sample, [45.0, 75, 120])
    func `a length is met within three seconds or refused`(index: Int, seconds: Double) throws {
        var session = try session(index)
        let old = try #require(session.text)
        let version = try session.run(.script, "make it \(Int(seconds)) seconds")
        let new = try #require(session.text)
        #expect(protected(new) == protected(old))
        if version.report.applied.isEmpty {
            #expect(new == old)
        } else {
            #expect(abs(new.seconds - seconds) <= 3)
        }
        for narration in new.narrations {
            #expect(
                narration.seconds
                    >= Films.secondsOf(narration.sentences.map(\.text), new.wordsPerMinute)
            )
        }
    }

    @Test(arguments: FilmIntegrityTests.sample)
    func `less jargon lowers the grade, keeps the protected words, and says so`(index: Int) throws {
        var session = try session(index)
        let old = try #require(session.text)
        let version = try session.run(.script, "less jargon")
        let new = try #require(session.text)
        #expect(protected(new) == protected(old))
        let material = FilmMaterial(FilmIntegrityTests.films[index])
        if material.audience == .hcp, material.medicine != nil {
            #expect(version.report.applied.count == 1)
        }
        if version.report.applied.isEmpty {
            #expect(new == old)
        } else {
            #expect(free(new) <= free(old) - 1, "\(free(old)) \(free(new))")
            #expect(new.grade < old.grade)
            #expect(new.wording.register == .plain)
        }
    }

    @Test(arguments: FilmIntegrityTests.sample)
    func `more technical never lowers the grade and loses no source`(index: Int) throws {
        var session = try session(index)
        let old = try #require(session.text)
        let version = try session.run(.script, "more technical")
        let new = try #require(session.text)
        #expect(protected(new) == protected(old))
        if version.report.applied.isEmpty {
            #expect(new == old)
        } else {
            #expect(new.grade >= old.grade)
            let sources = Set(new.narrations.flatMap { $0.sentences.flatMap(\.sources) })
            #expect(
                sources.isSuperset(
                    of: Set(old.narrations.flatMap { $0.sentences.flatMap(\.sources) }).filter {
                        source in
                        if case .fact = source { true } else { false }
                    }
                )
            )
        }
    }

    @Test(arguments: FilmIntegrityTests.sample)
    func `a replaced word is gone from everything said and shown`(index: Int) throws {
        var session = try session(index)
        let old = try #require(session.text)
        let word = try #require(
            Phrase(old.narrations.map(\.text).joined(separator: " ")).words.first {
                $0.count > 4 && !$0.hasSuffix("s")
            }
        )
        let version = try session.run(.script, "replace '\(word)' with 'tablet'")
        let new = try #require(session.text)
        for narration in new.narrations {
            let shown =
                narration.sentences.map(\.text) + [narration.headline.text]
                + narration.callouts.map(\.text)
            for text in shown { #expect(!Phrase(text).words.contains(word), "\(text)") }
        }
        #expect(version.report.applied.first?.before.hasSuffix("x '\(word)'") == true)
        try session.run(.script, "make it shorter")
        let after = try #require(session.text)
        #expect(after.narrations.allSatisfy { !Phrase($0.text).words.contains(word) })
        #expect(after.wording.replacements.count == 1)
    }

    @Test func `case is kept and only whole words are replaced`() {
        let replacement = Wording.Replacement("pill", "tablet")
        #expect(
            replacement.applied(to: "Pill, PILL and pills; the pill.").text
                == "Tablet, TABLET and pills; the tablet."
        )
        #expect(replacement.applied(to: "pillow").count == 0)
        #expect(
            Wording.Replacement("Reye's", "a rare").applied(to: "Risk of Reye's. Reye's is rare.")
                .text == "Risk of a rare. A rare is rare."
        )
        #expect(
            Wording.Replacement("COX-1", "the enzyme").applied(to: "Known as COX-1.").text
                == "Known as the enzyme."
        )
    }

    @Test func `words that do not occur change nothing`() throws {
        var session = try session(0)
        let old = session.text
        let version = try session.run(.script, "replace 'zebra' with 'horse'")
        #expect(session.text == old)
        #expect(version.report.notApplied.first?.reason == "'zebra' does not occur")
    }

    @Test func `structure is too late at script, and the way out is named`() throws {
        var session = try session(0)
        let version = try session.run(.script, "drop scene 3")
        let entry = try #require(version.report.notApplied.first)
        #expect(entry.reason == "this belongs to scenes, which was accepted")
        #expect(entry.hint.contains("stop"))
    }

    @Test func `what scenes deferred is carried out when the script is first written`() throws {
        let index = try #require(
            FilmIntegrityTests.films.firstIndex {
                $0.videoType == .mechanismOfAction && $0["drug_name"] == "aspirin"
                    && $0["audience"] == "hcp"
            }
        )
        var session = TextSession(FilmIntegrityTests.films[index])
        try session.run(.scenes)
        try session.run(.scenes, "less jargon and slower")
        session.accept(.scenes)
        let version = try session.run(.script)
        #expect(version.report.applied.map(\.text) == ["less jargon"])
        #expect(session.text?.wording.register == .plain)
        let triage = FeedbackTriage(StageRun(.tts), in: session.production)
        #expect(triage.requests.map(\.operation) == [.slower])
    }

    @Test func `regen without words changes nothing and says so`() throws {
        var session = try session(0)
        let old = session.text
        let version = try session.run(.script)
        #expect(session.text == old)
        #expect(version.report.notApplied.count == 1)
    }
}
