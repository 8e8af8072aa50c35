import CreatorText
import Glibc
import LineEditing

/// What the program's three streams are, and how they are to be written to.
struct Streams {
    let terminal = Terminal()
    let inputIsTerminal = isatty(STDIN_FILENO) == 1
    private let outputIsTerminal = isatty(STDOUT_FILENO) == 1
    let results: TerminalTraits
    let notices: TerminalTraits

    /// Looks at the streams, and at what was asked for.
    init(_ options: ShellOptions) {
        let color = options.isPlain ? .never : options.color
        results = TerminalTraits(
            inputIsTerminal: inputIsTerminal,
            outputIsTerminal: outputIsTerminal,
            environment: options.environment,
            color: color
        )
        notices = TerminalTraits(
            inputIsTerminal: inputIsTerminal,
            outputIsTerminal: isatty(STDERR_FILENO) == 1,
            environment: options.environment,
            color: color
        )
    }

    /// What shows events.
    func face(_ options: ShellOptions) -> any ShellFace {
        if options.isJSON { return JSONFace(showsProgress: options.isVerbose) }
        return TextFace(
            reporter: TextReporter(glyphs: glyphs(options)),
            resultsInColor: results.color != .none,
            noticesInColor: notices.color != .none
        )
    }

    /// Where output goes.
    func console(_ options: ShellOptions) -> Console {
        let isStill = options.isJSON || options.isPlain || options.isVerbose
        return Console(isQuiet: options.isQuiet, canRewrite: notices.canRewrite && !isStill)
    }

    /// How the shell behaves.
    func settings(_ options: ShellOptions, _ inputs: [ShellInput]) -> ShellSettings {
        var settings = ShellSettings()
        settings.echoes = options.echoes
        settings.keepsGoing = options.keepsGoing
        settings.isVerbose = options.isVerbose
        settings.color = results.color
        settings.glyphs = glyphs(options)
        settings.pictures = options.isJSON || options.isPlain ? .none : results.pictures
        settings.folder = options.folder
        settings.recordingHeader = {
            // Only now: what a pipe holds is known once its first line was read.
            options.recordingHeader(isScript: !inputs.contains { $0.isInteractive })
        }
        return settings
    }

    /// A pipe always gets Unicode, so that its bytes do not depend on who reads them where.
    private func glyphs(_ options: ShellOptions) -> Glyphs {
        if options.isPlain { return .ascii }
        return outputIsTerminal && !Self.isUnicode(options.environment) ? .ascii : .unicode
    }

    private static func isUnicode(_ environment: [String: String]) -> Bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
        let name = (names.first { !$0.isEmpty } ?? "C").uppercased()
        return name.contains("UTF-8") || name.contains("UTF8")
    }
}
