import CreatorCore
import CreatorShell
import CreatorTestSupport
import LineEditing
import Synchronization

/// A shell, and everything it wrote.
final class ShellDesk: Sendable {
    let shell: Shell
    private let written: Written

    /// Creates a shell whose stages are done by a runner.
    init(
        runner: any StageRunner = ScriptedRunner(),
        isQuiet: Bool = false,
        face: any ShellFace = TextFace(),
        settings: ShellSettings = ShellSettings()
    ) {
        let written = Written()
        let console = Console(isQuiet: isQuiet) { kind, text in
            written.add(kind, text)
        }
        shell = Shell(
            driver: SessionDriver(runner: runner),
            face: face,
            console: console,
            terminal: Terminal(input: -1, output: -1),
            settings: settings,
            tools: ShellTools()
        )
        self.written = written
    }

    /// Runs a script of these lines.
    func script(_ lines: String...) async -> CInt {
        await shell.run([.script(ScriptReader(commands: lines))])
    }

    /// Types these lines; `^C` and `^D` are keys.
    func type(_ lines: String...) async -> CInt {
        await shell.run([.typed(TypedLines(lines))])
    }

    /// Does something as soon as a text is written, once.
    func when(_ text: String, do action: @escaping @Sendable (Shell) -> Void) {
        written.react(to: text) { [shell] in action(shell) }
    }

    /// What went to standard output.
    var results: String { written.text { $0 == .result } }

    /// What went to standard error.
    var notices: String { written.text { $0 != .result } }
}

/// What was written, and who waits for some of it.
private final class Written: Sendable {
    private struct State {
        var pieces: [(kind: Paragraph.Kind, text: String)] = []
        var reactions: [(text: String, action: @Sendable () -> Void)] = []
    }

    private let state = Mutex(State())

    func add(_ kind: Paragraph.Kind, _ text: String) -> WriteOutcome {
        let due = state.withLock { state in
            state.pieces.append((kind, text))
            let due = state.reactions.filter { text.contains($0.text) }
            state.reactions.removeAll { text.contains($0.text) }
            return due
        }
        for reaction in due { reaction.action() }
        return .written
    }

    func react(to text: String, _ action: @escaping @Sendable () -> Void) {
        state.withLock { $0.reactions.append((text, action)) }
    }

    func text(where isWanted: (Paragraph.Kind) -> Bool) -> String {
        state.withLock { $0.pieces }.filter { isWanted($0.kind) }.map(\.text).joined()
    }
}
