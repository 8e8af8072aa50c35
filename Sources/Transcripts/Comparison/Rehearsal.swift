/// A replay without a shell: what a session once wrote is collected and judged again.
///
/// It measures what a replay costs besides the session itself.
package struct Rehearsal: Sendable {
    /// A line as a shell writes it.
    private enum Writing {
        case text(String, Channel)
        case pieces([Volatile], Channel)
        case unfinished([Volatile], Channel)

        init(_ line: TypedLine) {
            guard line.isTerminated else {
                self = .unfinished(line.pieces, line.channel)
                return
            }
            if line.spans.isEmpty, let text = String(validating: line.text.slice, as: UTF8.self) {
                self = .text(text, line.channel)
            } else {
                self = .pieces(line.pieces, line.channel)
            }
        }

        func write(to collector: inout OutputCollector) {
            switch self {
            case .text(let text, let channel): collector.writeLine(text, to: channel)
            case .pieces(let pieces, let channel): collector.writeLine(pieces, to: channel)
            case .unfinished(let pieces, let channel):
                for piece in pieces { collector.write(piece, to: channel) }
            }
        }
    }

    /// One command, and what it wrote.
    private struct Command {
        let observed: ObservedExchange
        let writings: [Writing]
    }

    private let file: [UInt8]
    private let work: [UInt8]
    private let session: [Command]

    /// Prepares a file and the session it is about, which need not meet it.
    package init(file: [UInt8], session: [ObservedExchange], work: [UInt8] = []) {
        self.file = file
        self.work = work
        self.session = session.map { observed in
            Command(observed: observed, writings: observed.output.map(Writing.init))
        }
    }

    /// Reads the file, collects the output and compares both.
    package func verdict() throws(TranscriptError) -> TranscriptVerdict {
        verdict(of: try transcript(), in: collected())
    }

    /// Reads the file.
    package func transcript() throws(TranscriptError) -> Transcript {
        try Transcript(parsing: file)
    }

    /// Collects the output of every command anew, piece by piece.
    package func collected() -> [ObservedExchange] {
        var collector = OutputCollector()
        return session.map { command in
            for place in command.writings.indices {
                command.writings[place].write(to: &collector)
            }
            return ObservedExchange(
                input: command.observed.input,
                keys: command.observed.keys,
                keysAfter: command.observed.keysAfter,
                output: collector.take(),
                events: command.observed.events,
                status: command.observed.status,
                ending: command.observed.ending
            )
        }
    }

    /// Compares what was collected with what was read.
    package func verdict(
        of transcript: Transcript,
        in session: [ObservedExchange]
    ) -> TranscriptVerdict {
        var judge = Judge(transcript, work: work)
        for observed in session.prefix(transcript.exchanges.count) { _ = judge.judge(observed) }
        return judge.verdict()
    }
}
