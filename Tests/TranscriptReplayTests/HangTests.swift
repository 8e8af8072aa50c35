import CreatorTestSupport
import Testing
import TranscriptReplay
import Transcripts

/// Case 12: a session that hangs is given up in time, and takes no other along.
@Suite(.timeLimit(.minutes(10)))
struct HangTests {
    private static let start = "> start moa drug_name=Aspirin condition=CVD\n"

    @Test func `a stage that never ends is timed out, and what comes after is not typed`()
        async throws
    {
        let desk = try ReplayDesk(runner: WaitingRunner())
        let text = "@ transcript: 1\n@ timeout: 1s\n\n\(Self.start)|*\n\n> echo never\n| never\n"
        let session = try await desk.replay(text)
        guard case .notFinished(let verdict, .timedOut(let limit)) = session.outcome else {
            Issue.record("\(session.outcome)")
            return
        }
        #expect(limit.milliseconds == 1000)
        #expect(verdict.notRun.last?.input.value == TypedInput("echo never"))
        #expect(try await desk.report(text).contains("no end within"))
    }

    @Test func `a hanging session leaves the others alone`() async throws {
        let place = try Workplace()
        try place.write("@ transcript: 1\n@ timeout: 1s\n\n\(Self.start)|*\n", to: "a.transcript")
        try place.write("@ transcript: 1\n\n> echo on\n| on\n", to: "b.transcript")
        let paths = ["a", "b"].map { "\(place.path)/\($0).transcript" }
        let desk = try ReplayDesk(runner: WaitingRunner())
        for workers in [1, 2] {
            let report = try await desk.report(on: paths, workers: workers).report
            #expect(report.files.map(\.outcome.kind) == [.notFinished, .passed])
            #expect(report.exit == .couldNotRun)
        }
    }

    @Test func `Ctrl-C that a transcript presses ends a stage that would never end`() async throws {
        let desk = try ReplayDesk(runner: WaitingRunner())
        let text = """
            @ transcript: 1

            @ after: [scenes v1] running
            \(Self.start)^ C
            |* 2
            !* 4
            = error cancelled

            > stop
            |* 2

            """
        let report = try await desk.report(text)
        #expect(report.hasPrefix("ok "), "\(report)")
        let never = text.replacing("[scenes v1] running", with: "[scenes v1] walking")
        let limited = never.replacing("transcript: 1\n", with: "transcript: 1\n@ timeout: 1s\n")
        #expect(try await desk.replay(limited).outcome.kind == .notFinished)
    }

    @Test func `Ctrl-C is pressed although all was on the screen before any of it was told`()
        async throws
    {
        let ahead = """
            #!/bin/sh
            stty -echo
            for word; do [ "$last" = --observe ] && news=$word; last=$word; done
            trap 'echo cancelled; pressed=1' INT
            echo one; echo running
            tell() { printf '{"output":[%s],"events":[],"status":"ok"}\\n' "$1" > "$news"; }
            line() { printf '{"channel":"|","text":"%s"}' "$1"; }
            tell "$(line one)"
            while [ -z "$pressed" ]; do sleep 0.05; done
            tell "$(line running),$(line cancelled)"

            """
        let place = try Workplace()
        try place.write(Array(ahead.utf8), to: "\(place.bin)/ahead", mode: 0o755)
        let text = """
            @ transcript: 1
            @ args: -
            @ timeout: 30s

            > first
            | one

            @ after: running
            > second
            ^ C
            | running
            | cancelled

            """
        let desk = try ReplayDesk(executable: "\(place.bin)/ahead")
        let report = try await desk.report(text, via: .pty)
        #expect(report.hasPrefix("ok "), "\(report)")
    }

    @Test func `Ctrl-C that is never pressed is not forgotten`() async throws {
        let text = """
            @ transcript: 1

            @ after: nothing like it
            > echo one
            ^ C
            | one

            > echo two
            | two

            """
        for front in FrontName.allCases {
            let outcome = try await ReplayDesk().replay(text, via: front).outcome
            guard case .notFinished(_, .broke(let reason)) = outcome else {
                Issue.record("\(front): \(outcome)")
                continue
            }
            #expect(reason.contains("Ctrl-C was never pressed"))
        }
    }
}
