import Glibc
import LineEditing
import Synchronization

/// A tiny shell that does nothing, so that terminal and signals can be tested in a real process.
@main
enum Probe {
    static func main() async {
        StandardStreams.open()
        let terminal = Terminal()
        let traits = TerminalTraits(
            inputIsTerminal: isatty(STDIN_FILENO) == 1,
            outputIsTerminal: isatty(STDOUT_FILENO) == 1,
            environment: ["TERM": variable("TERM")]
        )
        let console = Console(terminal: terminal, isEditing: traits.canEdit)
        Signals.watch(terminal: terminal, cleanUp: { terminal.write("cleaned\n") }) { signal in
            console.receive(signal)
        }
        await console.run()
    }

    static func variable(_ name: String) -> String {
        guard let value = unsafe getenv(name) else { return "" }
        return unsafe String(cString: value)
    }
}

/// Reads lines and answers them; `stage` runs until it is interrupted.
final class Console: Sendable {
    private let terminal: Terminal
    private let editor: EditLine?
    private let reader: any LineReader
    private let stage = Mutex<Task<Void, Never>?>(nil)

    init(terminal: Terminal, isEditing: Bool) {
        self.terminal = terminal
        editor =
            isEditing
            ? EditLine(program: "creator", terminal: terminal) { line, cursor in
                Completion(candidates: [], start: cursor)
            } : nil
        reader = editor ?? PipeReader()
    }

    func receive(_ signal: Signal) {
        switch signal {
        case .interrupt:
            let running = stage.withLock { $0 }
            if let running { running.cancel() } else { reader.interrupt() }
        case .windowChanged: editor?.windowChanged()
        case .continued: editor?.continued()
        case .terminate, .hangUp, .stop: break
        }
    }

    func run() async {
        while true {
            switch await reader.next(prompt: "> ") {
            case .line(let line) where line.text == "stage": await runStage()
            case .line(let line): terminal.write("\(line.origin) got [\(line.text)]\n")
            case .unreadable(let error, let origin): terminal.write("\(origin) \(error)\n")
            case .interrupted: terminal.write("interrupted\n")
            case .endOfInput:
                terminal.write("end\n")
                return
            }
        }
    }

    private func runStage() async {
        terminal.setEcho(false)
        let task = Task { () -> Void in
            while !Task.isCancelled { try? await Task.sleep(for: .seconds(60)) }
        }
        stage.withLock { $0 = task }
        terminal.write("running\n")
        await task.value
        stage.withLock { $0 = nil }
        terminal.setEcho(true)
        terminal.write("cancelled\n")
    }
}
