import CreatorCore
import CreatorStages
import Testing

@Suite struct FeedbackPropertyTests {
    /// A small generator, so that a failing run can be repeated by its seed.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 16 ^ state << 24
        }
    }

    private static func wish(_ dice: inout Dice) -> String {
        let number = Int.random(in: 0...14, using: &dice)
        let other = Int.random(in: 0...14, using: &dice)
        let wishes = [
            "make it shorter", "make it longer", "make it \(number * 12) seconds",
            "drop scene \(number)",
            "swap scenes \(number) and \(other)", "move scene \(number) before scene \(other)",
            "move scene \(number) after scene \(other)", "less jargon", "more technical",
            "replace 'the' with 'a'", "replace 'a' with 'the very'", "go back to version \(number)",
            "drop the last scene", "slower", "bigger text", "remove the side effects",
            "make it pop",
        ]
        return wishes.randomElement(using: &dice) ?? ""
    }

    @Test(arguments: 0..<30)
    func `whatever is asked, protected scenes stay and every sentence keeps its sources`(seed: Int)
        throws
    {
        var dice = Dice(state: UInt64(seed) &* 7_919 &+ 17)
        let films = FilmIntegrityTests.films
        var session = TextSession(films[Int.random(in: films.indices, using: &dice)])
        try session.run(.scenes)
        let first = try #require(session.plan)
        for _ in 0..<8 {
            let old = session.plan
            let version = try session.run(.scenes, Self.wish(&dice))
            if version.report.applied.isEmpty { #expect(session.plan == old) }
        }
        let plan = try #require(session.plan)
        let kept = Set(first.scenes.filter(\.role.isProtected).map(\.key))
        #expect(Set(plan.scenes.map(\.key)).isSuperset(of: kept))
        #expect(Set(plan.scenes.map(\.key)).count == plan.scenes.count)
        session.accept(.scenes)
        try session.run(.script)
        let written = try #require(session.text)
        for _ in 0..<8 {
            let old = session.text
            let version = try session.run(.script, Self.wish(&dice))
            if version.report.applied.isEmpty { #expect(session.text == old) }
        }
        let script = try #require(session.text)
        #expect(script.narrations.map(\.key) == plan.scenes.map(\.key))
        for narration in script.narrations {
            #expect(narration.sentences.allSatisfy { !$0.sources.isEmpty })
            if narration.role.isSafety {
                let before = written.narrations.first { $0.key == narration.key }
                #expect(before?.sentences.count == narration.sentences.count)
            }
        }
    }
}
