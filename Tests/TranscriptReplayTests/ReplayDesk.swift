import CreatorCore
import CreatorShell
import CreatorTestSupport
import Synchronization
import TranscriptReplay
import Transcripts

@testable import creator

/// A place to replay texts with the program as it is built, and files to keep them in.
final class ReplayDesk: Sendable {
    struct NotMade: Error {}

    /// The private folders of its sessions.
    let folders: ReplayFolders
    private let program: ReplayProgram
    private let sessions = Atomic(0)

    /// Creates a desk; without a runner the stages are done by the built-in studio, and without an
    /// executable a child is the program as it is built.
    init(
        runner: (any StageRunner)? = nil,
        tools: Set<String>? = nil,
        executable: String = Workplace.creator
    ) throws {
        guard let folders = ReplayFolders() else { throw NotMade() }
        self.folders = folders
        let real = ReplayProgram.ofThisProgram
        program = ReplayProgram(
            runner: { output, pictures in runner ?? real.runner(output, pictures) },
            options: real.options,
            hasTool: { tool in tools?.contains(tool) ?? real.hasTool(tool) },
            tools: real.tools,
            // These tests are another program, which could not be its child.
            executable: executable
        )
    }

    /// Something that replays in one of the three ways.
    func replayer(via front: FrontName = .direct, skipsMissingTools: Bool = true) -> Replayer {
        Replayer(program, via: front, in: folders, skipsMissingTools: skipsMissingTools)
    }

    /// Replays a text.
    func replay(_ text: String, via front: FrontName = .direct) async throws -> ReplayedSession {
        let transcript = try Transcript(parsing: Array(text.utf8))
        let number = sessions.add(1, ordering: .relaxed).newValue
        return await replayer(via: front).replay(transcript, number: number)
    }

    /// What a replay of a text comes to, as its report says.
    func report(_ text: String, via front: FrontName = .direct) async throws -> String {
        let session = try await replay(text, via: front)
        let report = FileReport(path: "it", title: nil, outcome: session.outcome)
        return String(decoding: report.text, as: UTF8.self)
    }

    /// Replays files on a board, and gives the report about all of them.
    func report(
        on paths: [String],
        options: ReplayOptions = ReplayOptions(),
        workers: Int,
        failsFast: Bool = false
    ) async throws -> (report: ReplayReport, told: [FileReport]) {
        let selection = try ReplaySelection(options: options, drawing: 1)
        let board = ReplayBoard(replayer(), selection, workers: workers, failsFast: failsFast)
        var told: [FileReport] = []
        let report = await board.run(paths.map { TranscriptFile(path: $0) }) { told.append($0) }
        return (report, told)
    }
}
