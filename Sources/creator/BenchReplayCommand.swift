import ArgumentParser
import CreatorCore
import Glibc
import LineEditing
import Media
import TranscriptReplay
import Transcripts

/// Measures replays in this process, and what they cost besides the sessions themselves.
struct BenchReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Measure replays in one process, one after the other."
    )

    @Argument(help: "Transcripts, or folders of them.")
    var paths: [String]

    @Option(help: "How often everything is measured; medians are shown.")
    var rounds = 5

    func run() async throws {
        let files = TranscriptPaths.files(paths).map { TranscriptFile(path: $0) }
        guard let folders = ReplayFolders(), !files.isEmpty else {
            throw ValidationError("name transcripts, or a folder of them")
        }
        let replayer = Replayer(.ofThisProgram, via: .direct, in: folders)
        var whole: [Double] = []
        var harness: [Double] = []
        for _ in 0..<max(1, rounds) {
            var replays: [(file: [UInt8], session: [ObservedExchange])] = []
            var spent = CPUClock.process.seconds
            for (number, file) in files.enumerated() {
                let fresh = TranscriptFile(path: file.path)
                guard let transcript = fresh.transcript else {
                    throw ValidationError("\(file.path) is no transcript")
                }
                let replay = await replayer.replay(transcript, number: number + 1)
                guard replay.outcome.kind.isGood else {
                    throw ValidationError("\(file.path) does not pass; replay it first")
                }
                replays.append((fresh.bytes, replay.exchanges))
            }
            whole.append((CPUClock.process.seconds - spent) / Double(files.count))
            let sessions = replays.map { Rehearsal(file: $0.file, session: $0.session) }
            spent = CPUClock.process.seconds
            var passed = 0
            for session in sessions where try session.verdict().isMet { passed += 1 }
            guard passed == files.count else {
                throw ValidationError("a replay without shell differs")
            }
            harness.append((CPUClock.process.seconds - spent) / Double(files.count))
        }
        folders.remove()
        let terminal = Terminal()
        let figures = [("whole replay", whole), ("harness alone", harness)]
        for (name, seconds) in figures {
            let median = seconds.sorted()[seconds.count / 2]
            terminal.write("\(name): \((median * 1000).text(decimals: 3)) ms CPU per transcript\n")
        }
    }
}
