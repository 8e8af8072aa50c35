/// A replay without a shell: what a session once wrote is collected and judged again.
///
/// It measures what a replay costs besides the session itself.
package struct Rehearsal: Sendable {
    /// A line as a shell writes it: most are one text, some have pieces.
    private struct Writing {
        let text: String
        let pieces: [Volatile]
        let channel: Channel
        let isTerminated: Bool

        init(_ line: TypedLine) {
            let exact = String(validating: line.text.slice, as: UTF8.self)
            let isText = line.isTerminated && line.spans.isEmpty && exact != nil
            text = isText ? exact ?? "" : ""
            pieces = isText ? [] : line.pieces
            channel = line.channel
            isTerminated = line.isTerminated
        }

        func write(to collector: inout OutputCollector) {
            if !isTerminated {
                for piece in pieces { collector.write(piece, to: channel) }
            } else if pieces.isEmpty {
                collector.writeLine(text, to: channel)
            } else {
                collector.writeLine(pieces, to: channel)
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
        var collected: [ObservedExchange] = []
        collected.reserveCapacity(session.count)
        for place in session.indices {
            let writings = session[place].writings
            let lines = writings.span
            for line in lines.indices { lines[line].write(to: &collector) }
            collected.append(session[place].observed)
            collected[place].output = collector.take()
        }
        return collected
    }

    /// Compares what was collected with what was read.
    package func verdict(
        of transcript: Transcript,
        in session: [ObservedExchange]
    ) -> TranscriptVerdict {
        var judge = Judge(transcript, work: work)
        judge.judge(all: session)
        return judge.verdict()
    }
}
