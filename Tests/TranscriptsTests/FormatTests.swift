import Testing

@testable import Transcripts

@Suite struct FormatTests {
    @Test(arguments: Samples.all.indices)
    func `gives back a transcript after writing and reading`(_ index: Int) throws {
        let transcript = try Transcript(parsing: Samples.all[index].bytes)
        let written = transcript.bytes
        #expect(try Transcript(parsing: written) == transcript)
        #expect(try Transcript(parsing: written).bytes == written)
    }

    @Test func `writes what a person wrote, byte for byte, comments and holes included`() throws {
        #expect(try Transcript(parsing: Samples.film.bytes).bytes == Samples.film.bytes)
    }

    @Test func `knows the line of every part`() throws {
        let transcript = try Transcript(parsing: Samples.film.bytes)
        #expect(transcript.exchanges.map(\.input.line) == [15, 29, 37, 44, 48, 55, 62])
        #expect(transcript.exchanges[0].lines == 15...27)
        #expect(transcript.exchanges.last?.exit?.line == 63)
    }

    @Test func `keeps lines of output that look like the format`() throws {
        let lines = [
            "> help", "# no", "@ title: x", "= ok", "--- http 1", "```", "", " ", "|~ <any>",
            "% {}", "^ C", ". more",
        ]
        let expectations = lines.map { line in
            Placed(Expectation.line(ExpectedLine(.output, .exact(LineText(line)))))
        }
        let transcript = Transcript(exchanges: [
            Exchange(input: Placed(TypedInput("echo")), expectations: expectations)
        ])
        #expect(try Transcript(parsing: transcript.bytes) == transcript)
    }

    @Test func `reads a line of output of one mebibyte and not a byte more`() throws {
        let line = [UInt8](repeating: 0x78, count: 1 << 20)
        let text = "@ transcript: 1\n> a\n| ".bytes + line
        #expect(try Transcript(parsing: text + [0x0A]).exchanges.count == 1)
        #expect(throws: TranscriptError(line: 3, .bytes(.lineTooLong(limit: 1 << 20)))) {
            try Transcript(parsing: text + "x\n".bytes)
        }
    }

    @Test func `refuses a file that is too long, and more commands than anybody reads`() {
        let long = [UInt8](repeating: 0x0A, count: (16 << 20) + 1)
        #expect(throws: TranscriptError(line: 0, .bytes(.fileTooLong(limit: 16 << 20)))) {
            try Transcript(parsing: long)
        }
        let many = "@ transcript: 1\n" + String(repeating: "> a\n", count: 10_001)
        #expect(throws: TranscriptError(line: 10_002, .structure(.tooManyCommands(limit: 10_000))))
        {
            try Transcript(parsing: many.bytes)
        }
    }

    @Test func `reads what is between commands as notes, and writes it back`() throws {
        let text = """
            @ transcript: 1

            # one
            #two
            @ within: 2s

            # three
            > a
            # four
            ^ C

            | b
            # five
            = error state

            # six

            """
        #expect(try Transcript(parsing: text.bytes).bytes == text.bytes)
    }

    @Test(arguments: ErrorExample.all)
    func `says on which line something is wrong, and what to write`(_ example: ErrorExample) {
        #expect(throws: TranscriptError(line: example.line, example.fault)) {
            try Transcript(parsing: example.text.bytes)
        }
        let words = TranscriptError(line: example.line, example.fault).description
        #expect(words.hasPrefix("line \(example.line): "))
        #expect(words.last != ".")
    }

    @Test func `survives any damage to a file, and writes back whatever it accepts`() throws {
        var random = SeededGenerator(seed: 3)
        let samples = Samples.all.map(\.bytes)
        var accepted = 0
        for _ in 0..<6000 {
            var bytes = samples[random.number(below: samples.count)]
            for _ in 0...random.number(below: 3) {
                let place = random.number(below: bytes.count)
                switch random.number(below: 3) {
                case 0: bytes[place] = UInt8(random.number(below: 256))
                case 1: bytes.remove(at: place)
                default: bytes.insert(bytes[random.number(below: bytes.count)], at: place)
                }
            }
            guard let transcript = try? Transcript(parsing: bytes) else { continue }
            accepted += 1
            #expect(try Transcript(parsing: transcript.bytes) == transcript)
        }
        #expect(accepted > 100)
    }

    @Test(arguments: ["| \u{E9}\n", ""])
    func `a run of exact lines ends where a line is wrong, or is not exact`(_ line: String) throws {
        let start = "@ transcript: 1\n> a\n| one\n".bytes + line.bytes
        let place = line.isEmpty ? 4 : 5
        let faults: [([UInt8], LineFault)] = [
            ([0x7C, 0x20, 0xC3], .bytes(.notUTF8(byte: 3))), ("| x ".bytes, .bytes(.blankAtEnd)),
            ("| x\ry".bytes, .bytes(.strayReturn)), ("|x".bytes, .structure(.noBlankAfter("|"))),
        ]
        for (wrong, fault) in faults {
            #expect(throws: TranscriptError(line: place, fault)) {
                try Transcript(parsing: start + wrong + "\n| two\n".bytes)
            }
        }
        let rest = "! three\n| four\n# note\n| five\n|\\ six\\t\n|\n|~ <int>\n| seven\n".bytes
        let transcript = try Transcript(parsing: start + rest)
        #expect(transcript.bytes == start + rest)
        let output = transcript.exchanges[0].output
        #expect(output.map(\.line) == Array(3..<place) + [0, 1, 3, 4, 5, 6, 7].map { place + $0 })
        #expect(output[place - 1].notes == [.comment(" note".bytes)])
        #expect(try Transcript(parsing: transcript.bytes) == transcript)
    }
}
