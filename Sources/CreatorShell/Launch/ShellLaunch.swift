package import CreatorCore
import Dispatch
import LineEditing
import Transcripts

/// Runs a shell on the program's standard streams, from its options to its exit code.
package struct ShellLaunch: Sendable {
    private let options: ShellOptions
    private let tools: ShellTools
    private let ending = Ending()

    /// Prepares a launch; ``StandardStreams/open()`` must have been called before.
    package init(_ options: ShellOptions, tools: ShellTools) {
        self.options = options
        self.tools = tools
    }

    /// Evaluates everything there is to evaluate, and returns the exit code.
    package func run(_ runner: any StageRunner) async -> CInt {
        let streams = Streams(options)
        let console = streams.console(options)
        let completer = LineCompleter()
        let editor = editor(on: streams, completer)
        do throws(Refusal) {
            let inputs = try inputs(editor: editor, streams)
            let settings = streams.settings(options, inputs)
            let driver = SessionDriver(runner: runner)
            let shell = Shell(
                driver: driver,
                face: streams.face(options),
                console: console,
                terminal: streams.terminal,
                completer: completer,
                settings: settings,
                tools: tools,
                recordings: try options.recordings(settings),
                observers: try options.observers()
            )
            watchSignals(shell, driver, streams.terminal, editor, console)
            let code = await shell.run(inputs)
            await driver.close()
            await ending.waitIfSignalled()
            return code
        } catch {
            console.show([Paragraph(.problem, "error: \(error.message)")])
            return error.code.exitCode
        }
    }

    /// What there is to evaluate: `-c` options, then the script, or else what is typed or piped.
    private func inputs(
        editor: EditLine?,
        _ streams: Streams
    ) throws(Refusal) -> [ShellInput] {
        let commands = options.commands
        let before = commands.isEmpty ? [] : [ShellInput.script(ScriptReader(commands: commands))]
        switch options.script {
        case nil where !commands.isEmpty: return before
        case nil: return [standardInput(editor: editor, streams)]
        case "-": return before + [standardInput(editor: editor, streams)]
        case let path?: return before + [try file(path)]
        }
    }

    /// A script, or the commands of a transcript, as the file's first line says.
    private func file(_ path: String) throws(Refusal) -> ShellInput {
        let bytes: [UInt8]
        do throws(LineError) {
            bytes = try ScriptReader.contents(of: path)
        } catch {
            throw Refusal(.file, error.description)
        }
        guard Transcript.isHeader(String(decoding: bytes.prefix(64), as: UTF8.self)) else {
            return .script(ScriptReader(bytes: bytes, path: path))
        }
        do throws(TranscriptError) {
            return .dictated(
                Dictation(try Transcript(parsing: bytes), origin: { .file(path, line: $0) })
            )
        } catch {
            throw Refusal(.usageValue, "\(path) is no transcript that can be read: \(error)")
        }
    }

    private func standardInput(editor: EditLine?, _ streams: Streams) -> ShellInput {
        if let editor { return .editor(editor) }
        guard streams.inputIsTerminal else {
            let pipe = PipeReader()
            return options.isAsTyped ? .relayed(pipe) : .piped(PipedInput(pipe))
        }
        return .typed(PipeReader(promptOutput: streams.terminal.output))
    }

    /// The line editor, where somebody types and the terminal can.
    private func editor(on streams: Streams, _ completer: LineCompleter) -> EditLine? {
        let isTyped = options.script.map { $0 == "-" } ?? options.commands.isEmpty
        guard isTyped, streams.results.canEdit else { return nil }
        let history = options.environment["CREATOR_HISTORY"].flatMap { path in
            path.isEmpty
                ? nil : HistoryFile(path: Surroundings.ofThisProcess.place(of: path).location)
        }
        return EditLine(
            program: "creator",
            terminal: streams.terminal,
            historyFile: history,
            complete: { completer.completion(of: $0, at: $1) }
        )
    }

    private func watchSignals(
        _ shell: Shell,
        _ driver: SessionDriver,
        _ terminal: Terminal,
        _ editor: EditLine?,
        _ console: Console
    ) {
        let cleanUp: @Sendable () -> Void = { [tools] in
            tools.endChildren()
            let isClosed = DispatchSemaphore(value: 0)
            Task {
                await driver.close()
                isClosed.signal()
            }
            isClosed.wait()
            console.clearStatus()
        }
        Signals.watch(terminal: terminal, cleanUp: cleanUp) { signal in
            switch signal {
            case .interrupt: shell.interrupt()
            case .windowChanged: editor?.windowChanged()
            case .continued: editor?.continued()
            case .terminate, .hangUp: ending.signalled()
            case .stop: break
            }
        }
    }
}
