package import LineEditing
import Synchronization
import Transcripts

/// Reads a pipe whose first line says what it holds: a script, or a transcript.
///
/// A script is read as it comes. A transcript is read whole before its first command runs.
package final class PipedInput: LineReader {
    private enum Content {
        case unknown
        case script
        case transcript(Dictation)
        case broken
    }

    private let pipe: any LineReader
    private let content = Mutex(Content.unknown)

    /// Creates a reader over the lines of a pipe.
    package init(_ pipe: any LineReader) {
        self.pipe = pipe
    }

    /// The transcript's commands, if it is one; not known before the first line was read.
    var dictation: Dictation? {
        content.withLock { content in
            switch content {
            case .transcript(let dictation): dictation
            case .unknown, .script, .broken: nil
            }
        }
    }

    package func next(prompt: String) async -> LineInput {
        switch content.withLock(\.self) {
        case .script: return await pipe.next(prompt: prompt)
        case .transcript(let dictation): return await dictation.next(prompt: prompt)
        case .broken: return .endOfInput
        case .unknown: return await first(prompt: prompt)
        }
    }

    package func interrupt() {
        pipe.interrupt()
    }

    private func first(prompt: String) async -> LineInput {
        let input = await pipe.next(prompt: prompt)
        guard case .line(let line) = input, Transcript.isHeader(line.text) else {
            if case .interrupted = input { return input }
            content.withLock { $0 = .script }
            return input
        }
        var text = line.text + "\n"
        while true {
            switch await pipe.next(prompt: prompt) {
            case .line(let line): text += line.text + "\n"
            case .interrupted: return .interrupted
            case .unreadable(let error, let origin): return .unreadable(error, origin)
            case .endOfInput: return await dictate(text)
            }
        }
    }

    private func dictate(_ text: String) async -> LineInput {
        do throws(TranscriptError) {
            let dictation = Dictation(try Transcript(parsing: Array(text.utf8)))
            content.withLock { $0 = .transcript(dictation) }
            return await dictation.next(prompt: "")
        } catch {
            content.withLock { $0 = .broken }
            let origin = LineOrigin.standardInput(line: max(error.line, 1))
            return .unreadable(.notTranscript(reason: error.description), origin)
        }
    }
}

extension Transcript {
    /// Whether a file that begins with this line is a transcript.
    static func isHeader(_ line: String) -> Bool {
        line.hasPrefix("@ transcript:")
    }
}
