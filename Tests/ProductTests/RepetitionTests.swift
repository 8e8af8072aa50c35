import CreatorCore
import CreatorTestSupport
import Glibc
import Testing

/// The same script gives the same bytes, whoever runs it, where and when.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct RepetitionTests {
    /// Every kind of event: stages, feedback, looks, refusals, a film and an end.
    private static let script =
        FilmRequest.script(
            "start moa drug_name=Aspirin condition=CVD quality=low",
            "regen make it shorter",
            "-start moa",
            "accept",
            "regen less jargon",
            "diff",
            "accept",
            "regen dark background",
            "accept",
            "-use v9",
            "versions",
            "status",
            "stop"
        )
        + FilmRequest.script(FilmRequest.quick.start, accepting: 5)
        + FilmRequest.script("show", "accept", "types", "help")

    @Test func `the same script twice gives the same JSON, without a path or a clock`()
        async throws
    {
        let (place, other) = (try Workplace(), try Workplace())
        let piped = try place.start(["--json"])
        piped.type(Self.script)
        #expect(try await piped.end() == 0)
        // One after the other, so that a clock could not stand at the same second.
        try other.write(Self.script, to: "film.creator")
        let read = try other.start(
            ["--json", "--out", "\(other.path)/elsewhere", "film.creator"],
            with: ["TZ": "Asia/Tokyo", "LC_ALL": "C", "TERM": "dumb", "USER": "somebody"]
        )
        #expect(try await read.end() == 0)
        #expect(piped.output == read.output)
        #expect(piped.notices == "" && read.notices == "")
        let events = try piped.events()
        #expect(events.count > 30 && events.contains { $0["status"] == "pipeline_complete" })
        for text in events.flatMap(\.texts) {
            #expect(text.firstMatch(of: /(^|[\s'"(=:])\/[A-Za-z]+\//) == nil)
            #expect(text.firstMatch(of: /\d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT/) == nil)
        }
    }
}
