import ArgumentParser
import Glibc
import LineEditing
import TranscriptReplay
import Transcripts

/// Plays a transcript at the pace of a person, for a demonstration.
struct PlayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play",
        abstract: "Type a transcript's commands at a person's pace, and show what comes.",
        discussion: "The session really runs, in a folder of its own that is removed afterwards."
    )

    @Argument(help: "A transcript, or a Markdown document.")
    var path: String

    @Option(help: "How many times faster than a person.")
    var speed = "1"

    @Option(help: "Write what was shown to this file, as an asciicast (version 3).")
    var cast: String?

    @Option(help: "When to use colour: auto, always or never.")
    var color: ColorChoice = .auto

    func run() async throws {
        let pace: PlaybackSpeed
        do throws(PlaybackError) {
            pace = try PlaybackSpeed(parsing: speed)
        } catch {
            throw ValidationError("\(error)")
        }
        let file = TranscriptFile(path: path)
        guard let transcript = file.transcript else {
            Terminal(output: 2).write(
                "error: '\(path)' is no transcript; creator replay says why\n"
            )
            Glibc.exit(2)
        }
        guard let folders = ReplayFolders() else {
            Terminal(output: 2).write("error: no private folder can be made; look at TMPDIR\n")
            Glibc.exit(3)
        }
        let traits = TerminalTraits(
            inputIsTerminal: false,
            outputIsTerminal: isatty(STDOUT_FILENO) == 1,
            environment: Environment.variables,
            color: color
        )
        let screen = PlayScreen(Terminal())
        let player = Player(.ofThisProgram, in: folders, speed: pace, colors: traits.color)
        let code = await player.play(transcript, on: screen)
        folders.remove()
        if let cast {
            let header = CastHeader(title: file.title, idleLimit: 2)
            guard Rewriting.write(screen.cast(header, code: code), to: cast) else { Glibc.exit(1) }
        }
        Glibc.exit(CInt(code))
    }
}
