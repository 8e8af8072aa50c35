import CreatorCore
import CreatorShell
import CreatorText
import LineEditing
import Transcripts

/// Replays in this process: the shell with another reader and a console that shows nobody anything.
package struct DirectFront: ReplayFront {
    private let program: ReplayProgram
    private let overseer = Overseer()

    /// Creates a front of a program.
    package init(_ program: ReplayProgram) {
        self.program = program
    }

    package func perform(_ session: ReplaySession) async -> Performance {
        let dictation = Dictation(session.transcript)
        let collector = ExchangeCollector(session)
        let driver = SessionDriver(
            runner: program.runner(session.output.location, session.folder)
        )
        let shell = Shell(
            driver: driver,
            face: face(session.options),
            console: Console(isQuiet: session.options.isQuiet),
            terminal: Self.noTerminal,
            settings: settings(session),
            tools: tools,
            observers: [collector]
        )
        overseer.begin(collector, driver)
        _ = await shell.run([session.isScript ? .script(dictation) : .dictated(dictation)])
        overseer.end(collector)
        await driver.close()
        var performance = collector.performance
        if performance.stop == nil, let key = dictation.unpressed {
            performance.stop = .unpressed(key)
        }
        return performance
    }

    private static let noTerminal = Terminal(input: -1, output: -1)

    private func face(_ options: ShellOptions) -> any ShellFace {
        if options.isJSON { return JSONFace(showsProgress: options.isVerbose) }
        return TextFace(reporter: TextReporter(glyphs: glyphs(options)))
    }

    private func glyphs(_ options: ShellOptions) -> Glyphs { options.isPlain ? .ascii : .unicode }

    private func settings(_ session: ReplaySession) -> ShellSettings {
        var settings = ShellSettings()
        settings.echoes = session.options.echoes
        settings.keepsGoing = session.options.keepsGoing
        settings.isVerbose = session.options.isVerbose
        settings.glyphs = glyphs(session.options)
        settings.folder = session.options.folder
        settings.surroundings = session.surroundings
        return settings
    }

    /// The machine's tools but the desktop: a replay opens nothing.
    private var tools: ShellTools {
        var tools = program.tools
        tools.open = { _ in false }
        return tools
    }
}

extension StopReason {
    /// A key had to be pressed and the text before it never came.
    static func unpressed(_ key: Key) -> StopReason {
        .broke(
            "Ctrl-\(Character(Unicode.Scalar(key.rawValue))) was never pressed: no line began as '@ after:' says; "
                + "correct that text, or remove the key"
        )
    }
}
