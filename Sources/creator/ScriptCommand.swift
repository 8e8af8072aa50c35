import ArgumentParser
import Glibc
import LineEditing
import TranscriptReplay
import Transcripts

/// Prints the commands of a transcript, as a script.
struct ScriptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script",
        abstract: "Print the commands of a transcript, one a line."
    )

    @Argument(help: "A transcript, a Markdown document, or - for standard input.")
    var path: String

    func run() throws {
        let file = TranscriptFile(path: path)
        switch file.document {
        case .success(let document):
            let output = Terminal()
            for exchange in document.transcript.exchanges {
                output.write(exchange.input.value.typed)
            }
        case .failure(.unopenable(let reason)): Self.fail(reason)
        case .failure(.unreadable(let error)): Self.fail("\(path): \(error)")
        }
    }

    private static func fail(_ words: String) -> Never {
        Terminal(output: 2).write("error: \(words)\n")
        Glibc.exit(2)
    }
}
