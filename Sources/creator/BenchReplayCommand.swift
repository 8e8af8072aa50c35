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
        let files = TranscriptPaths.files(paths)
        guard let folders = ReplayFolders(), !files.isEmpty else {
            throw ValidationError("name transcripts, or a folder of them")
        }
        let replayer = Replayer(.ofThisProgram, via: .direct, in: folders)
        var costs: [Cost] = []
        for _ in 0..<max(1, rounds) {
            var sum = Cost()
            for (number, path) in files.enumerated() {
                sum.add(try await cost(of: path, number: number + 1, replayer))
            }
            costs.append(sum)
        }
        folders.remove()
        let terminal = Terminal()
        for (part, name) in Cost.names {
            let seconds = costs.map { $0[keyPath: part] / Double(files.count) }.sorted()
            let median = (seconds[seconds.count / 2] * 1000).text(decimals: 3)
            terminal.write("\(name): \(median) ms CPU per transcript\n")
        }
    }

    private func cost(of path: String, number: Int, _ replayer: Replayer) async throws -> Cost {
        var cost = Cost()
        let start = CPUClock.process.seconds
        let file = TranscriptFile(path: path)
        guard let transcript = file.transcript else {
            throw ValidationError("\(path) is no transcript")
        }
        let replay = await replayer.replay(transcript, number: number)
        cost.whole = CPUClock.process.seconds - start
        guard replay.outcome.kind.isGood else {
            throw ValidationError("\(path) does not pass; replay it first")
        }
        let rehearsal = Rehearsal(file: file.bytes, session: replay.exchanges)
        // These parts are short enough for the clock itself to count.
        let clock = try Self.seconds {}
        cost.reading = try Self.seconds { _ = try rehearsal.transcript() } - clock
        cost.collecting = try Self.seconds { _ = rehearsal.collected() } - clock
        cost.comparing =
            try Self.seconds {
                guard rehearsal.verdict(of: transcript, in: replay.exchanges).isMet else {
                    throw ValidationError("a replay without shell differs")
                }
            } - clock
        return cost
    }

    /// What something takes, with giving back the memory it took.
    private static func seconds(of work: () throws -> Void) throws -> Double {
        let start = CPUClock.process.seconds
        try work()
        return CPUClock.process.seconds - start
    }
}

/// Seconds of processor time of a replay and of its parts.
private struct Cost {
    var whole = 0.0
    var reading = 0.0
    var comparing = 0.0
    /// Every session keeps its output, whether it is replayed or not, so that `record` can come
    /// at any time.
    var collecting = 0.0

    /// What a replay costs besides its session.
    var harness: Double { reading + comparing }

    static var names: [(KeyPath<Cost, Double>, String)] {
        [
            (\.whole, "whole replay"), (\.harness, "harness alone"),
            (\.reading, "  reading the file"), (\.comparing, "  comparing"),
            (\.collecting, "keeping output, as every session does"),
        ]
    }

    mutating func add(_ other: Cost) {
        whole += other.whole
        reading += other.reading
        comparing += other.comparing
        collecting += other.collecting
    }
}
