import CreatorShell
import Glibc
package import Transcripts

/// Replays one transcript after the other: sets the surroundings up, types, compares, clears away.
package struct Replayer: Sendable {
    private let program: ReplayProgram
    private let front: any ReplayFront
    private let folders: ReplayFolders
    private let skipsMissingTools: Bool

    /// Creates a replayer that types through a front.
    package init(
        _ program: ReplayProgram,
        via name: FrontName,
        in folders: ReplayFolders,
        skipsMissingTools: Bool = true
    ) {
        self.program = program
        self.folders = folders
        self.skipsMissingTools = skipsMissingTools
        front =
            switch name {
            case .direct: DirectFront(program)
            case .pipe: ChildFront(program, isTerminal: false)
            case .pty: ChildFront(program, isTerminal: true)
            }
    }

    /// Replays a file; `number` names its private folder.
    package func outcome(of file: TranscriptFile, number: Int) async -> FileOutcome {
        switch file.document {
        case .failure(.unopenable(let reason)): return .unopenable(reason)
        case .failure(.unreadable(let error)): return .unreadable(error)
        case .success(let document):
            let session = await self.replay(document.transcript, number: number)
            return session.outcome
        }
    }

    /// Replays a transcript and keeps what really happened, for an update.
    package func replay(_ transcript: Transcript, number: Int) async -> ReplayedSession {
        let missing = transcript.header.flatMap { setting -> [String] in
            guard case .requires(let names) = setting.value else { return [] }
            return names.filter { !program.hasTool($0) }
        }
        guard missing.isEmpty else { return missingTools(missing, transcript) }
        guard !transcript.header.contains(where: { $0.value == .providers(.live) }) else {
            return ReplayedSession(
                .skipped("it asks a provider on the network, and replays do not")
            )
        }
        guard let session = session(of: transcript, in: folders.folder(number)) else {
            return ReplayedSession(
                .unopenable("creator does not know the arguments in '@ args:'; correct them")
            )
        }
        defer { ReplayFolders.remove(session.folder) }
        guard supply(transcript.files, to: session) else {
            let reason = StopReason.broke("the files of the session cannot be written")
            return ReplayedSession(.notFinished(Judge(transcript).verdict(), reason))
        }
        let performance = await front.perform(session)
        return ReplayedSession(
            judge(performance, of: session),
            performance.exchanges,
            in: session.folder
        )
    }

    private func missingTools(_ names: [String], _ transcript: Transcript) -> ReplayedSession {
        guard skipsMissingTools else {
            return ReplayedSession(.notFinished(Judge(transcript).verdict(), .missingTools(names)))
        }
        let words = names.joined(separator: ", ")
        return ReplayedSession(.skipped("\(words) not found; install what is missing"))
    }

    private func session(of transcript: Transcript, in folder: String) -> ReplaySession? {
        var words: [String] = []
        for case .args(let arguments) in transcript.header.map(\.value) { words = arguments }
        let arguments = words.filter { $0 != "-" }
        guard var options = program.options(arguments), options.commands.isEmpty,
            options.script == nil, options.recordFile == nil, options.observePipe == nil,
            !options.folder.hasPrefix("/")
        else { return nil }
        for case .env(let name, let value) in transcript.header.map(\.value) {
            options.environment[name] = value
        }
        return ReplaySession(
            transcript: transcript,
            folder: folder,
            options: options,
            arguments: arguments,
            isScript: words.contains("-")
        )
    }

    private func supply(_ files: [SuppliedFile], to session: ReplaySession) -> Bool {
        files.allSatisfy { file in
            (try? FileCopy.write(file.contents, to: session.surroundings.place(of: file.name)))
                != nil
        }
    }

    private func judge(_ performance: Performance, of session: ReplaySession) -> FileOutcome {
        let transcript = session.transcript
        var judge = Judge(transcript, work: Array(session.folder.utf8))
        judge.judge(all: performance.exchanges)
        let verdict = judge.verdict(unusedCalls: transcript.calls)
        if let stop = performance.stop { return .notFinished(verdict, stop) }
        // A difference that made the shell leave says more than that it left.
        if case .left(let code)? = performance.exchanges.last?.ending, !verdict.notRun.isEmpty,
            verdict.failures.isEmpty
        {
            return .notFinished(verdict, .leftEarly(code))
        }
        return FileOutcome(verdict, header: transcript.header)
    }
}
