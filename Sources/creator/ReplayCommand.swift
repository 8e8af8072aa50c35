import ArgumentParser
import CreatorShell
import Glibc
import LineEditing
import Media
import TranscriptReplay
import Transcripts

/// Replays transcripts: types their commands and compares what comes with what they say.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Replay transcripts and say what differs.",
        discussion: """
            Exit codes: 0 all passed, 1 something differs, 2 a file or an option is wrong or nothing \
            was replayed, 3 a session could not be replayed to its end.
            """
    )

    @Argument(help: "Transcripts, folders of them, Markdown documents, or - for standard input.")
    var paths: [String] = ["transcripts"]

    @Option(
        name: .customShort("j", allowingJoined: true),
        help: "How many sessions at once; one for each processor."
    )
    var workers: Int?

    @Option(help: "Only paths or names like this; * within a name, ** across folders.")
    var filter: [String] = []

    @Option(help: "Only files with this tag.")
    var tag: [String] = []

    @Option(help: "Only the i-th of n parts, written i/n.")
    var shard: String?

    @Option(help: "random, or random:SEED to repeat one.")
    var order: String?

    @Option(name: .customLong("repeat"), help: "Replay every file so many times.")
    var repeats: String?

    @Flag(help: "Begin no further session after one that fails.")
    var failFast = false

    @Option(help: "How the commands are typed: direct, pipe or pty.")
    var via: FrontName = .direct

    @Flag(help: "A missing program is a failure instead of a reason to skip.")
    var noSkip = false

    @Flag(help: "Write what happens now into the files that differ.")
    var update = false

    @Flag(help: "Ask for every command that differs whether to write it.")
    var review = false

    @Flag(help: "Write the files in their canonical form; nothing is replayed.")
    var format = false

    @Option(help: "Write a JUnit report to this file too.")
    var junit: String?

    @Flag(help: "Report as TAP 14.")
    var tap = false

    @Flag(help: "Report as lines of JSON.")
    var json = false

    func validate() throws {
        if let workers, workers < 1 { throw ValidationError("-j needs a count of 1 or more") }
        if [update, review, format].count(where: \.self) > 1 {
            throw ValidationError("choose one of --update, --review and --format")
        }
        if tap, json { throw ValidationError("choose one of --tap and --json") }
        if update || review, Environment.variables["CI"].map({ !$0.isEmpty }) ?? false {
            throw ValidationError("CI is set, and transcripts are not rewritten there")
        }
    }

    func run() async throws {
        let selection: ReplaySelection
        do throws(SelectionError) {
            selection = try ReplaySelection(
                options: options,
                drawing: UInt64.random(in: 1...999_999)
            )
        } catch {
            throw ValidationError("\(error)")
        }
        let files = TranscriptPaths.files(paths).map { TranscriptFile(path: $0) }
        guard let folders = ReplayFolders() else {
            Terminal(output: 2).write("error: no private folder can be made; look at TMPDIR\n")
            Glibc.exit(CInt(ReplayExit.couldNotRun.rawValue))
        }
        let ending = Ending()
        clearAway(folders, ending)
        let replayer = Replayer(
            .ofThisProgram,
            via: via,
            in: folders,
            skipsMissingTools: !noSkip
        )
        let chosen = selection.paths(among: files.map(\.candidate))
        let exit: ReplayExit
        if format {
            exit = Rewriting(files.filter { chosen.contains($0.path) }).format()
        } else if update || review {
            let rewriting = Rewriting(files.filter { chosen.contains($0.path) })
            exit = await rewriting.update(with: replayer, asking: review)
        } else {
            exit = await replay(files, selection, replayer)
        }
        await ending.waitIfSignalled()
        folders.remove()
        Glibc.exit(CInt(exit.rawValue))
    }

    /// Leaves nothing behind when a signal ends the replay; Ctrl-C means all of it.
    private func clearAway(_ folders: ReplayFolders, _ ending: Ending) {
        Signals.watch(terminal: Terminal(), cleanUp: {}) { signal in
            switch signal {
            case .interrupt, .terminate, .hangUp:
                ending.signalled()
                ChildProcess.endAll()
                folders.remove()
                _exit(signal.exitCode)
            case .windowChanged, .continued, .stop: break
            }
        }
    }

    private var options: ReplayOptions {
        var options = ReplayOptions()
        options.filters = filter
        options.tags = tag
        options.shard = shard
        options.order = order
        options.repeats = repeats
        return options
    }

    private func replay(
        _ files: [TranscriptFile],
        _ selection: ReplaySelection,
        _ replayer: Replayer
    ) async -> ReplayExit {
        let output = Terminal()
        let board = ReplayBoard(
            replayer,
            selection,
            workers: workers ?? max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))),
            failsFast: failFast
        )
        let count = selection.paths(among: files.map(\.candidate)).count
        if tap { output.write(TAPReport.opening(files: count)) }
        var number = 0
        let report = await board.run(files) { file in
            number += 1
            if tap {
                output.write(TAPReport.testPoint(file, number: number))
            } else {
                output.write(json ? JSONReport.line(file) : file.text)
            }
        }
        if tap {
            output.write(TAPReport.closing(report.summary))
        } else if json {
            output.write(JSONReport.line(report.summary))
        } else {
            output.write(report.summary.text + "\n")
        }
        if let note = report.orderNote { Terminal(output: 2).write(note + "\n") }
        if let junit, !Rewriting.write(JUnitReport.document(report), to: junit) {
            return .unusable
        }
        return report.exit
    }
}

extension FrontName: ExpressibleByArgument {}
