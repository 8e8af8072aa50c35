import CreatorCore
import CreatorShell
import CreatorText
package import LineEditing
package import Transcripts

/// Plays a transcript: its commands typed at a person's pace, and the session as it goes now.
package struct Player: Sendable {
    private let program: ReplayProgram
    private let folders: ReplayFolders
    private let pace: TypingPace
    private let colors: ColorLevel

    /// Creates a player whose sessions have private folders.
    package init(
        _ program: ReplayProgram,
        in folders: ReplayFolders,
        speed: PlaybackSpeed,
        colors: ColorLevel
    ) {
        self.program = program
        self.folders = folders
        self.colors = colors
        pace = TypingPace(speed)
    }

    /// Plays a transcript on a screen; gives the exit code of its session.
    package func play(_ transcript: Transcript, on screen: PlayScreen) async -> UInt8 {
        let folder = folders.folder(1)
        defer { ReplayFolders.remove(folder) }
        var settings = ShellSettings()
        settings.color = colors
        settings.folder = "out"
        settings.surroundings = Surroundings(directory: folder, home: nil)
        for file in transcript.files {
            try? FileCopy.write(file.contents, to: settings.surroundings.place(of: file.name))
        }
        var tools = program.tools
        tools.open = { _ in false }
        let driver = SessionDriver(runner: program.runner(folder + "/out", folder))
        let hasColors = colors != .none
        let shell = Shell(
            driver: driver,
            face: TextFace(resultsInColor: hasColors, noticesInColor: hasColors),
            console: Console { _, text in screen.show(Array(text.utf8)) },
            terminal: Terminal(input: -1, output: -1),
            settings: settings,
            tools: tools
        )
        let dictation = Dictation(transcript, typing: typing(on: screen))
        let code = await shell.run([.dictated(dictation)])
        await driver.close()
        return UInt8(truncatingIfNeeded: code)
    }

    /// Shows the prompt, waits as long as a person reads, and types.
    private func typing(on screen: PlayScreen) -> Dictation.Typing {
        { prompt, typed in
            await pause(pace.pauseForReading(lines: screen.takeLineCount()))
            screen.show(Array(prompt.utf8))
            for line in typed.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
                for key in pace.keystrokes(of: Array(line)) {
                    await pause(key.pause)
                    screen.show(key.bytes)
                }
                await pause(pace.pauseBeforeSending)
                screen.show([0x0A])
            }
        }
    }

    private func pause(_ seconds: Double) async {
        // A player that is cancelled goes on without waiting.
        try? await Task.sleep(for: .seconds(seconds))
    }
}
