package import CreatorCore
import CreatorText
package import LineEditing
import Transcripts

/// The read-evaluate-print loop: a line in, a command to the driver, events out.
///
/// It knows lines, prompts and exit codes. What a stage is, only the session knows.
package actor Shell {
    let driver: SessionDriver
    let face: any ShellFace
    let console: Console
    let terminal: Terminal
    let completer: LineCompleter
    let settings: ShellSettings
    let tools: ShellTools
    nonisolated let interrupts = Interrupts()

    /// The last event that ended a command, for `expect`.
    var lastEvent: Event?

    /// The last `start` line with its defaults, for `edit`.
    var lastRequest: StartRequest?

    /// The fields that `set` gives to every `start`.
    var defaults: [RequestedField] = []

    /// The first failure of a script, which decides the exit code.
    var failure: ErrorCode?

    /// Whether the person was just told what leaving would lose.
    var hasWarnedOfLeaving = false

    /// What the command being carried out has led to.
    var progress = ExchangeProgress()

    /// The session so far, so that it can be recorded from its beginning at any time.
    var exchanges: [ObservedExchange] = []

    /// How many of them did something and are in every recording of the session.
    var commandCount = 0

    /// The recordings of the session; what they refuse belongs to the command.
    var recordings: [any SessionObserver] = []

    /// Who is told of every command.
    var observers: [any SessionObserver] = []

    /// Creates a shell over a driver whose events nobody else consumes.
    package init(
        driver: SessionDriver,
        face: any ShellFace,
        console: Console,
        terminal: Terminal,
        completer: LineCompleter = LineCompleter(),
        settings: ShellSettings = ShellSettings(),
        tools: ShellTools,
        recordings: [any SessionObserver] = [],
        observers: [any SessionObserver] = []
    ) {
        self.driver = driver
        self.face = face
        self.console = console
        self.terminal = terminal
        self.completer = completer
        self.settings = settings
        self.tools = tools
        self.recordings = recordings
        self.observers = observers
    }

    /// Evaluates the lines of all inputs in order, and returns the exit code.
    package func run(_ inputs: [ShellInput]) async -> CInt {
        for input in inputs {
            if let code = await evaluate(all: input) { return await end(code) }
        }
        return await end(await closingCode())
    }

    /// Ctrl-C: drops the line being typed, or cancels the stage being made and nothing else.
    package nonisolated func interrupt() {
        interrupts.interrupt(after: console.lastLine)
    }

    /// Evaluates lines until the input ends (`nil`) or the shell is to end (its exit code).
    private func evaluate(all input: ShellInput) async -> CInt? {
        if input.isAttended { show(.note("type help to see what you can do; Tab completes")) }
        if input.mayBeInterrupted {
            console.watch { [weak self] line in
                if input.isInterrupted(after: line) { self?.interrupt() }
            }
        }
        while console.results == .written {
            let status = await driver.status
            switch await nextLine(of: input, at: status) {
            case .line(let line):
                begin(line, at: status)
                let outcome = await evaluate(line, from: input)
                if let code = await finish(outcome, at: line.origin, of: input) { return code }
            case .unreadable(let error, let origin):
                begin(nil, at: status)
                let outcome = await refuse(Refusal(.usageValue, error.description))
                if let code = await finish(outcome, at: origin, of: input) { return code }
            case .interrupted:
                if !input.isInteractive { return ExitCode.interrupted }
            case .endOfInput:
                guard input.isAttended else { return nil }
                if await mayLeave() { return await closingCode() }
            }
        }
        return codeOfLostResults()
    }

    private func nextLine(of input: ShellInput, at status: SessionStatus) async -> LineInput {
        completer.update(status)
        interrupts.beginReading(input.reader)
        defer { interrupts.endReading() }
        let prompt = PromptStyle.text(for: status, color: settings.color)
        return await LineContinuation(input.reader).next(prompt: prompt)
    }

    private func evaluate(_ line: InputLine, from input: ShellInput) async -> Outcome {
        if settings.echoes, !input.isInteractive { show(.typed(line.text)) }
        let joined = LineContinuation.joined(line.text)
        let text = input.isInteractive ? UniquePrefix.expand(joined) : joined
        let parsed: ParsedLine
        do throws(SyntaxError) {
            parsed = try CommandParser.parse(text)
        } catch {
            let outcome = await refuse(error.refusal)
            return Self.isTolerant(text) ? outcome.whenTolerant : outcome
        }
        switch parsed {
        case .blank, .comment: return .done
        case .message(let message): return await submit(message)
        case .command(.quit, _):
            if !input.isInteractive { return .leave }
            return await mayLeave() ? .leave : .done
        case .command(let command, let isTolerant):
            hasWarnedOfLeaving = false
            let outcome = await perform(command, from: input)
            return isTolerant ? outcome.whenTolerant : outcome
        }
    }

    /// Whether a line that could not be read was at least marked as one that may fail.
    private static func isTolerant(_ text: String) -> Bool {
        let words = text.drop(while: \.isWhitespace)
        return words.first == "-" && words.dropFirst().first != "-"
    }
}
