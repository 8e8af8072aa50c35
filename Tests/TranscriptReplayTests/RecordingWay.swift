import CreatorTestSupport
import TranscriptReplay

/// A way in which somebody gives commands to a creator that records them.
enum RecordingWay: String, CaseIterable {
    /// A script in a pipe.
    case script
    /// A pipe that passes on what somebody types elsewhere.
    case typed
    /// A terminal with colours, on which a status line is written over.
    case terminal

    /// Records commands in `demo.transcript`, and returns the exit code.
    ///
    /// A command is its lines, each of which but the last continues in the next.
    func record(_ commands: [[String]], in place: Workplace) async throws -> CInt {
        let text = commands.joined().map { $0 + "\n" }.joined()
        let arguments = ["--record", "demo.transcript"]
        switch self {
        case .script: return try await place.run(["-k"] + arguments, typing: text).code
        case .typed: return try await place.run(["--as-typed"] + arguments, typing: text).code
        case .terminal:
            let screen = try place.startOnTerminal(arguments, with: ["COLORTERM": "truecolor"])
            for line in commands.joined() {
                try await screen.waitForPrompt()
                // As a paste, so that whatever the line holds is text.
                screen.type("\u{1B}[200~\(line)\u{1B}[201~\r")
            }
            return try await screen.leave()
        }
    }
}

extension PseudoTerminal {
    /// Waits until the editor reads keys.
    func waitForPrompt() async throws {
        // Each prompt begins by asking that pastes be marked; the text ends in "> " or "... ".
        try await wait(for: "\u{1B}[?2004h")
        try await wait(until: unread.contains(">") || unread.contains("... "))
    }

    /// Presses Ctrl-D until the program ends, and returns its exit code.
    ///
    /// Once ends a line that goes on, once is taken for a mistake while a session is open.
    func leave() async throws -> CInt {
        while true {
            try await wait(until: hasEnded || unread.contains("\u{1B}[?2004h"))
            if hasEnded { return try await waitForEnd() }
            try await waitForPrompt()
            type("\u{4}")
        }
    }

    private var hasEnded: Bool { SystemProcess(process)?.isAlive != true }
}
