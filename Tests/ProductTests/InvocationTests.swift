import CreatorTestSupport
import Testing

/// Options, exit codes and streams, as the caller of the program sees them.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct InvocationTests {
    @Test(arguments: Invocation.all)
    func `each way to call the program has its exit code and its words`(
        invocation: Invocation
    ) async throws {
        let place = try Workplace()
        try place.write("# the third\necho three\n", to: "three.creator")
        let run = try place.start(invocation.arguments)
        run.type(invocation.input)
        #expect(try await run.end() == invocation.code)
        #expect(run.output.hasPrefix(invocation.output))
        #expect(run.notices.contains(invocation.notice))
        #expect(!run.output.contains("never"))
        // What fails leaves no word among the results, and what succeeds none among the errors.
        if invocation.code == 0 { #expect(run.notices == "") }
        if invocation.code == 2, invocation.output.isEmpty { #expect(run.output == "") }
    }

    @Test func `a pipe gets the same bytes whatever the terminal and the language`() async throws {
        let place = try Workplace()
        let script = FilmRequest.script(FilmRequest.quick.start, "stop")
        let plain = try place.start(with: ["TERM": "dumb", "LC_ALL": "C", "LANG": "de_DE"])
        plain.type(script)
        #expect(try await plain.end() == 0)
        let rich = try place.start(["--out", "other"], with: ["COLORTERM": "truecolor"])
        rich.type(script)
        #expect(try await rich.end() == 0)
        #expect(plain.output == rich.output)
        #expect(plain.output.contains("⟦SUPPLY"))
        #expect(!plain.output.contains("\u{1B}"))
    }

    @Test func `a dumb terminal in the C language gets letters it can show`() async throws {
        let place = try Workplace()
        let screen = try place.startOnTerminal(with: ["TERM": "dumb", "LC_ALL": "C"])
        try await screen.wait(for: "creator> ")
        screen.type("\(FilmRequest.quick.start)\n")
        let seen = try await screen.wait(for: "creator social_media:scenes v1> ")
        #expect(seen.contains("[scenes v1] 1/6"))
        #expect(seen.utf8.allSatisfy { $0 < 128 && $0 != 27 })
        screen.type("stop\n")
        try await screen.wait(for: "[stopped] vid_0001")
        screen.type("quit\n")
        #expect(try await screen.waitForEnd() == 0)
    }

    @Test func `a reader that has seen enough ends the program quietly`() async throws {
        let place = try Workplace()
        let run = try place.start(
            shell: """
                { "$0"; echo "left with $?" >&2; } |
                { head -1; exec <&-; echo "closed" >&2; }
                """
        )
        run.type("echo one\n")
        try await run.wait(for: "closed")
        run.type("echo two\necho three\n")
        #expect(try await run.end() == 0)
        try await run.wait(for: "left with")
        #expect(run.output == "one\n")
        #expect(run.notices == "closed\nleft with 141\n")
    }

    @Test func `results that cannot be written fail the program and are said so`() async throws {
        let place = try Workplace()
        let run = try place.start(shell: #"exec "$0" "$@" > /dev/full"#, ["-c", "echo one"])
        #expect(try await run.end() == 1)
        #expect(run.notices.contains("the results cannot be written: no space left on device"))
    }
}
