import Glibc
import LineEditing
package import Transcripts

/// A file of which a session is to be replayed.
package struct TranscriptFile: Sendable {
    /// Why a file gives no transcript.
    package enum Problem: Error, Sendable {
        /// It cannot be read; the reason in words.
        case unopenable(String)
        /// It is none.
        case unreadable(TranscriptError)
    }

    /// The path as it was given or found.
    package let path: String

    /// What it holds, as it was when it was read.
    package let bytes: [UInt8]

    /// The transcript in it, or why there is none.
    package let document: Result<TranscriptDocument, Problem>

    /// Reads a file; `-` is standard input, and a name that ends in `.md` is a document.
    package init(path: String) {
        self.path = path
        do throws(LineError) {
            let bytes =
                try path == "-"
                ? ScriptReader.contents(of: "/dev/stdin") : ScriptReader.contents(of: path)
            self.bytes = bytes
            document = Result { () throws(Problem) in
                do throws(TranscriptError) {
                    return try path.hasSuffix(".md")
                        ? TranscriptDocument(markdown: bytes) : TranscriptDocument(file: bytes)
                } catch {
                    throw .unreadable(error)
                }
            }
        } catch {
            bytes = []
            document = .failure(.unopenable(error.description))
        }
    }

    /// The transcript, where there is one.
    package var transcript: Transcript? { try? document.get().transcript }

    /// What selections ask for.
    package var candidate: ReplayCandidate {
        ReplayCandidate(path: path, header: transcript?.header)
    }

    /// What the header says it shows.
    package var title: String? {
        for case .title(let title) in transcript?.header.map(\.value) ?? [] { return title }
        return nil
    }
}
