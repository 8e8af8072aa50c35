import CSystem
import Glibc
import Media
import Transcripts

/// Replays in a child program, through pipes or at a terminal, as its users reach it.
///
/// The child tells through a named pipe when a command is over and what it led to; what really
/// arrived on its streams is what counts.
package struct ChildFront: ReplayFront {
    private let executable: String
    private let isTerminal: Bool

    /// Creates a front that types at a terminal, or writes to a pipe.
    package init(_ program: ReplayProgram, isTerminal: Bool) {
        executable = program.executable
        self.isTerminal = isTerminal
    }

    package func perform(_ session: ReplaySession) async -> Performance {
        await OwnThread.run { performBlocking(session) }
    }

    private func performBlocking(_ session: ReplaySession) -> Performance {
        csystem_ignore_broken_pipes()
        let stage = ChildStage(session)
        guard let news = stage.openNews() else {
            return Performance([], stop: .broke("cannot make a named pipe; look at the disk"))
        }
        defer { stage.clear() }
        let words = stage.words(executable, isTerminal: isTerminal)
        guard let link = ChildLink(words, connection(session), news: news) else {
            return Performance([], stop: .broke("cannot start \(executable)"))
        }
        var dialogue = ChildDialogue(session, link, isTerminal: isTerminal)
        return dialogue.perform()
    }

    private func connection(_ session: ReplaySession) -> ChildLink.Connection {
        guard isTerminal else { return .pipes }
        var extent = TerminalExtent.standard
        for case .term(let wanted) in session.transcript.header.map(\.value) { extent = wanted }
        return .terminal(columns: extent.columns, rows: extent.rows)
    }
}
