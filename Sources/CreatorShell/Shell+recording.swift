import CreatorCore
import CreatorText
import LineEditing
import Transcripts

// What others are told of the session.
extension Shell {
    /// A line is about to be evaluated; one that cannot be read is `nil`.
    func begin(_ line: InputLine?, at status: SessionStatus) {
        progress = ExchangeProgress(line, at: String(Prompt.text(for: status).dropLast()))
        _ = console.takeCaptured()
    }

    /// A line was evaluated; gives the exit code if that ends the shell.
    func finish(_ outcome: Outcome, at origin: LineOrigin, of input: ShellInput) async -> CInt? {
        let code = await code(after: outcome, at: origin, of: input)
        let isAboutRecording = progress.isAboutRecording
        var exchange = progress.ended(
            output: console.takeCaptured(),
            status: outcome.status,
            ending: code.map { .left(UInt8(truncatingIfNeeded: $0)) }
        )
        await record(&exchange)
        exchanges.append(exchange)
        if !exchange.isIdle, !isAboutRecording { commandCount += 1 }
        await tell(exchange)
        return code
    }

    /// The shell has come to its end; the exit code, also when a recording is not whole.
    func end(_ code: CInt) async -> CInt {
        var code = code
        for observer in recordings + observers {
            do throws(Refusal) {
                try await observer.end(code: UInt8(truncatingIfNeeded: code))
            } catch {
                report(error)
                if code == 0 { code = error.code.exitCode }
            }
        }
        return code
    }

    /// Records the session into a file, from its beginning.
    func record(to file: String) async -> Outcome {
        progress.isAboutRecording = true
        let place = settings.surroundings.place(of: file)
        do throws(Refusal) {
            let recording = try RecordingFile(place, header: settings.recordingHeader)
            for exchange in exchanges { try await recording.observe(exchange, closingCode: 0) }
            recordings.append(recording)
            // What this very command leads to is about the recording, not part of it.
            await recording.skipNext()
            let count = commandCount
            show(
                .note(
                    "recording to \(file), with the \(count) command\(count == 1 ? "" : "s") so far"
                )
            )
            return .done
        } catch {
            return await refuse(error)
        }
    }

    /// Writes a command to all recordings; one that cannot go on says so as part of the command.
    private func record(_ exchange: inout ObservedExchange) async {
        guard !recordings.isEmpty else { return }
        let closing = UInt8(truncatingIfNeeded: await closingCode())
        var remaining: [any SessionObserver] = []
        for recording in recordings {
            do throws(Refusal) {
                try await recording.observe(exchange, closingCode: closing)
                remaining.append(recording)
            } catch {
                console.show(face.paragraphs(for: .rejected(error)))
                failure = failure ?? error.code
                if exchange.status == .ok { exchange.status = .error(error.code) }
            }
        }
        recordings = remaining
        let said = console.takeCaptured()
        if !said.isEmpty { exchange.output = Printout(Array(exchange.output) + Array(said)) }
    }

    private func tell(_ exchange: ObservedExchange) async {
        guard !observers.isEmpty else { return }
        let closing = UInt8(truncatingIfNeeded: await closingCode())
        var remaining: [any SessionObserver] = []
        for observer in observers {
            do throws(Refusal) {
                try await observer.observe(exchange, closingCode: closing)
                remaining.append(observer)
            } catch {
                report(error)
                failure = failure ?? error.code
            }
        }
        observers = remaining
    }

    private func report(_ refusal: Refusal) {
        console.remark(face.paragraphs(for: .rejected(refusal)))
    }
}
