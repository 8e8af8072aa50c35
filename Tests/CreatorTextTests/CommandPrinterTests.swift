import CreatorCore
import CreatorText
import Testing

@Suite struct CommandPrinterTests {
    /// Text made of what breaks quoting, by a fixed series of numbers.
    private struct Texts {
        private var state: UInt64
        private static let pieces = [
            "a", "B", "=", " ", "\"", "'", "\\", "@", "#", "{", "\n", "\t", "\r", "“", "”", "„",
            "\u{A0}",
            "é", "e\u{301}", "\u{301}", "🧪", "\u{0}", "\u{2028}", "-", ":=", "v2", "\u{FEFF}",
            "\u{7F}",
        ]

        init(seed: UInt64) { state = seed }

        mutating func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }

        mutating func text() -> String {
            var text = "x"
            if number(below: 2) == 0 { text = "" }
            for _ in 0...number(below: 8) { text += Self.pieces[number(below: Self.pieces.count)] }
            return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
                ? text + "y" : text
        }
    }

    @Test func `writes fields so that they are read back the same`() throws {
        var texts = Texts(seed: 7)
        for round in 0..<1000 {
            let fields = (0...2).map { place in
                let text = texts.text()
                let value: RequestedField.Value =
                    switch (round + place) % 3 {
                    case 0: .text(text)
                    case 1: .file(path: text)
                    default: .json([.string(text), ["k": 1]])
                    }
                return RequestedField("key\(place)", value)
            }
            let command = ShellCommand.start(StartRequest(.doctorAd, fields))
            let line = CommandPrinter.line(for: command)
            #expect(!line.contains("\n"))
            #expect(try CommandParser.parse(line) == .command(command, tolerant: false), "\(line)")
        }
    }

    @Test func `writes feedback so that it is read back the same`() throws {
        var texts = Texts(seed: 11)
        for _ in 0..<1000 {
            let text = texts.text()
            let line = CommandPrinter.line(for: .session(.regenerate(feedback: text)))
            switch try CommandParser.parse(line) {
            case .command(let command, _): #expect(command == .session(.regenerate(feedback: text)))
            case .message(let message): #expect(message["feedback"]?.text == text)
            case .blank, .comment: Issue.record("\(line) lost its meaning")
            }
        }
    }

    @Test(arguments: [
        "accept", "stop", "versions", "status", "history", "quit", "help", "help regen", "types",
        "types moa", "open", "open tts", "save all out", "save script \"my out\"",
        "record a.transcript",
        "use v3", "show", "show v2", "show script", "show script v2", "diff", "diff v1",
        "diff v1 v2",
        "diff visuals v1 v2", "regen", "regen make \"it\"  shorter", "echo", "echo # hello  'you'",
        "expect completed stage=script version=2", "set", "set quality=high", "edit",
        "edit tone=\"very calm\"",
        "-accept", "-start moa drug_name=@a.txt condition=\"@home\" assets:={\"a\":[1.50]}",
    ])
    func `leaves a canonical line as it is`(_ line: String) throws {
        guard case .command(let command, let tolerant) = try CommandParser.parse(line) else {
            Issue.record("no command: \(line)")
            return
        }
        #expect(CommandPrinter.line(for: command, tolerant: tolerant) == line)
    }
}
