import LineEditing
import Testing

struct TerminalTests {
    @Test(arguments: [
        (true, true, "xterm", true, true), (false, true, "xterm", false, true),
        (true, false, "xterm", false, false), (true, true, "dumb", false, false),
        (true, true, "", false, false),
    ])
    func `editing needs a terminal at both ends that is not dumb`(
        input: Bool,
        output: Bool,
        name: String,
        canEdit: Bool,
        canRewrite: Bool
    ) {
        let traits = TerminalTraits(
            inputIsTerminal: input,
            outputIsTerminal: output,
            environment: ["TERM": name]
        )
        #expect(traits.canEdit == canEdit)
        #expect(traits.canRewrite == canRewrite)
        #expect(traits.color == (canRewrite ? .basic : .none))
    }

    @Test(arguments: [
        (["COLORTERM": "truecolor"], ColorChoice.auto, ColorLevel.trueColor),
        (["COLORTERM": "truecolor", "NO_COLOR": "1"], .auto, .none),
        (["NO_COLOR": ""], .auto, .basic),
        (["NO_COLOR": "1"], .always, .basic),
        (["COLORTERM": "24bit"], .never, .none),
        (["TERM": "dumb", "COLORTERM": "truecolor"], .auto, .none),
    ])
    func `colour follows the wish, NO_COLOR and COLORTERM`(
        environment: [String: String],
        choice: ColorChoice,
        color: ColorLevel
    ) {
        #expect(traits(environment, choice).color == color)
    }

    @Test(arguments: [
        (["KITTY_WINDOW_ID": "1"], PictureProtocol.kitty),
        (["TERM": "xterm-ghostty"], .kitty),
        (["TERM_PROGRAM": "iTerm.app"], .inlineImage),
        (["TERM": "foot"], .sixel),
        (["COLORTERM": "truecolor"], .halfBlocks),
        ([:], .none),
        (["TERM_PROGRAM": "iTerm.app", "TMUX": "/tmp/x", "COLORTERM": "truecolor"], .halfBlocks),
        (["KITTY_WINDOW_ID": "1", "TERM": "dumb"], .none),
        (["KITTY_WINDOW_ID": "1", "NO_COLOR": "1"], .none),
    ])
    func `pictures are shown the way the terminal understands`(
        environment: [String: String],
        pictures: PictureProtocol
    ) {
        #expect(traits(environment, .auto).pictures == pictures)
    }

    @Test(arguments: [
        ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("🎬", 2), ("❤️", 2), ("a\u{200B}b", 2),
        ("", 0), ("ｆ", 2), ("β-blocker µg", 12),
    ])
    func `width counts cells`(text: String, width: Int) {
        #expect(displayWidth(of: text) == width)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
        ("abc", 1, "…"), ("abc", 0, ""),
    ])
    func `what does not fit is cut and says so`(text: String, width: Int, cut: String) {
        #expect(truncated(text, toWidth: width) == cut)
        #expect(displayWidth(of: cut) <= width)
    }

    @Test func `the status line changes five times a second at most and goes away`() {
        var line = StatusLine()
        let start = ContinuousClock.now
        #expect(line.clear() == "")
        #expect(line.update("render 10%", columns: 80, at: start) == "\r\u{1B}[Krender 10%")
        #expect(line.update("render 11%", columns: 80, at: start + .milliseconds(199)) == nil)
        #expect(
            line.update("render 12%", columns: 8, at: start + .milliseconds(200))
                == "\r\u{1B}[Krender…"
        )
        #expect(line.clear() == "\r\u{1B}[K")
        #expect(line.clear() == "")
        #expect(line.update("x", columns: 80, at: start + .milliseconds(201)) != nil)
    }

    private func traits(_ environment: [String: String], _ choice: ColorChoice) -> TerminalTraits {
        TerminalTraits(
            inputIsTerminal: true,
            outputIsTerminal: true,
            environment: ["TERM": "xterm-256color"].merging(environment) { $1 },
            color: choice
        )
    }
}
