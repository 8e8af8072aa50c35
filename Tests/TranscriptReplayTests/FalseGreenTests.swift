import CreatorTestSupport
import Testing

/// Case 4: what must not pass by accident, as the caller of `creator replay` sees it.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct FalseGreenTests {
    @Test func `the truth passes`() async throws {
        let place = try Workplace()
        try place.write("@ transcript: 1\n" + FalseGreen.truth, to: "it.transcript")
        for front in ["direct", "pipe", "pty"] {
            let run = try await place.run(["replay", "--via", front, "it.transcript"])
            #expect(run.code == 0, "\(front): \(run.output)")
            #expect(run.output.hasPrefix("ok "))
            #expect(run.notices == "")
        }
    }

    @Test(arguments: FalseGreen.all)
    func `what is not the truth fails, and by its kind`(example: FalseGreen) async throws {
        try #require(example.text != FalseGreen.truth || !example.options.isEmpty)
        let place = try Workplace()
        try place.write("@ transcript: 1\n" + example.text, to: "it.transcript")
        let run = try await place.run(["replay"] + example.options + ["it.transcript"])
        #expect(run.code == example.code, "\(run.output)\(run.notices)")
        #expect(!run.output.hasPrefix("ok "))
    }

    @Test(arguments: ["pipe", "pty"])
    func `a child that says something else fails, too`(front: String) async throws {
        let place = try Workplace()
        for (old, new) in [
            ("| one", "| on"), ("| one", "| one\n| one"), ("| two\n", ""), ("! error", "| error"),
            ("= error state\n", ""), ("= exit 0", "= exit 1"), ("| one", "! one"),
        ] {
            let text = FalseGreen.truth.replacing(old, with: new)
            try place.write("@ transcript: 1\n" + text, to: "it.transcript")
            let run = try await place.run(["replay", "--via", front, "it.transcript"])
            #expect(run.code == 1, "\(old) as \(new): \(run.output)")
        }
    }

    @Test(arguments: [
        (["replay"], 2), (["replay", "nothing.transcript"], 2), (["replay", "empty"], 2),
        (["replay", "it.transcript", "nothing.transcript"], 2), (["replay", "--nope"], 2),
        (["replay", "-j0", "it.transcript"], 2),
        (["replay", "--shard", "3/2", "it.transcript"], 2),
        (["replay", "--order", "sorted", "it.transcript"], 2),
        (["replay", "--repeat", "0", "it.transcript"], 2),
        (["replay", "--via", "ws", "it.transcript"], 2),
        (["replay", "--tap", "--json", "it.transcript"], 2),
        (["replay", "--update", "--format", "it.transcript"], 2),
        (["replay", "--junit", "/proc/none/it.xml", "it.transcript"], 2),
        (["replay", "it.transcript", "broken.transcript"], 2),
        (["replay", "it.transcript", "differs.transcript"], 1),
        (["replay", "differs.transcript", "stopped.transcript"], 3),
        (["replay", "it.transcript", "it.transcript"], 0),
        (["replay", "it.transcript", "skipped.transcript"], 0),
        (["replay", "document.md"], 2),
    ])
    func `every way to replay nothing, or not all, is said`(arguments: [String], code: Int)
        async throws
    {
        let place = try Workplace()
        try place.makeFolder("empty")
        for (name, text) in [
            "it": FalseGreen.truth, "broken": "one\n", "differs": "> echo one\n| two\n",
            "stopped": "\n@ after: x\n> echo one\n^ C\n| one\n",
            "skipped": "@ requires: no-such-tool\n> echo one\n| one\n",
        ] {
            try place.write("@ transcript: 1\n" + text, to: "\(name).transcript")
        }
        try place.write("# A document\n\n    > echo one\n", to: "document.md")
        let run = try await place.run(arguments)
        #expect(run.code == CInt(code), "\(run.output)\(run.notices)")
        #expect(code == 0 || !(run.output + run.notices).isEmpty)
    }

    @Test func `a transcript from standard input counts like any other`() async throws {
        let place = try Workplace()
        let text = "@ transcript: 1\n" + FalseGreen.truth
        #expect(try await place.run(["replay", "-"], typing: text).code == 0)
        let other = text.replacing("| one", with: "| two")
        #expect(try await place.run(["replay", "-"], typing: other).code == 1)
        #expect(try await place.run(["replay", "-"]).code == 2)
    }

    @Test func `a reader that has seen enough does not make a failure pass`() async throws {
        let place = try Workplace()
        for name in ["a", "b", "c"] {
            let text = "@ transcript: 1\n> echo one\n| two\n"
            try place.write(text, to: "\(name).transcript")
        }
        let run = try await place.run(
            shell: #"{ "$0" replay .; echo "left with $?" >&2; } | { exec <&-; }"#
        )
        // It may have written all before nobody read any more.
        #expect(["left with 1\n", "left with 141\n"].contains(run.notices))
    }
}
