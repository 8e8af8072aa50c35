import CreatorCore
import Testing

@testable import Transcripts

@Suite struct PlayingTests {
    @Test func `writes a recording as version 3 describes it`() throws {
        let header = CastHeader(
            title: "A film \u{1B}",
            time: UTCTime(seconds: 1_767_603_600),
            idleLimit: 2
        )
        let text = CastWriter.document(
            header,
            [
                CastEvent(after: 0.25, .output("> hé\u{1B}[1m".bytes)),
                CastEvent(after: 1, .input("a".bytes)), CastEvent(after: 0, .marker("accept")),
                CastEvent(after: 0.5, .resize(TerminalExtent(columns: 90, rows: 30))),
                CastEvent(after: 2, .exit(4)),
            ]
        )
        let wanted = #"""
            {"version":3,"term":{"cols":80,"rows":24},"timestamp":1767603600,"idle_time_limit":2.000,"title":"A film \u001b"}
            [0.250,"o","> hé\u001b[1m"]
            [1.000,"i","a"]
            [0.000,"m","accept"]
            [0.500,"r","90x30"]
            [2.000,"x","4"]

            """#
        #expect(text.shown == wanted)
        #expect(
            CastWriter.document(CastHeader(), []).shown
                == #"{"version":3,"term":{"cols":80,"rows":24}}"# + "\n"
        )
    }

    @Test func `puts the return before a line break that a terminal's driver would`() throws {
        #expect(try outputs(["a\nb\r\nc\n\nd".bytes]) == "a\r\nb\r\nc\r\n\r\nd")
        #expect(try outputs(["a\r".bytes, "\nb".bytes, "\n".bytes]) == "a\r\nb\r\n")
        #expect(try outputs(["a\r".bytes, [], "\nb".bytes]) == "a\r\nb")
    }

    @Test func `joins characters that are cut anywhere, and marks what is no text`() throws {
        let texts = [
            "é日本👩‍⚕️\u{10FFFF}".bytes, [0x61, 0xFF, 0x62], [0xE2, 0x82], [0xC0, 0x80],
            [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0x80, 0x80, 0x80],
            [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xE2, 0x28, 0xA1], [0xF5, 0x80],
        ]
        for bytes in texts {
            for cut in 0...bytes.count {
                for second in cut...bytes.count {
                    let pieces = [bytes[..<cut], bytes[cut..<second], bytes[second...]]
                    #expect(try outputs(pieces.map { Array($0) }) == bytes.shown)
                }
            }
        }
    }

    @Test func `joins random bytes cut at random places`() throws {
        var random = SeededGenerator(seed: 21)
        for _ in 0..<2000 {
            let bytes = random.line(pieces: 6).filter { $0 != 0x0D }
            let pieces = bytes.map { [$0] }
            #expect(try outputs(pieces) == bytes.shown)
        }
    }

    @Test func `holds back a cut character no longer than it must, and keeps its time`() throws {
        var writer = CastWriter()
        #expect(writer.lines(CastEvent(after: 0.5, .output([0xC3]))).isEmpty)
        #expect(
            writer.lines(CastEvent(after: 0.5, .output([0xA9]))).shown == "[1.000,\"o\",\"é\"]\n"
        )
        #expect(writer.lines(CastEvent(after: 1, .output([0xC3]))).isEmpty)
        // The keyboard is another stream.
        #expect(
            writer.lines(CastEvent(after: 0, .input([0xA9]))).shown
                == "[1.000,\"i\",\"\u{FFFD}\"]\n"
        )
        #expect(
            writer.lines(CastEvent(after: 1, .exit(0))).shown
                == "[1.000,\"o\",\"\u{FFFD}\"]\n[0.000,\"x\",\"0\"]\n"
        )
        #expect(writer.end().isEmpty)
    }

    @Test(arguments: [
        ([0xC2], false), ([0xE2, 0x82], false), ([0xE0, 0xA0], false), ([0xED, 0x9F], false),
        ([0xF0, 0x9F, 0x98], false), ([0xF4, 0x8F, 0xBF], false), ([0xC0], true),
        ([0xE0, 0x80], true), ([0xED, 0xA0], true), ([0xF0, 0x80], true), ([0xF4, 0x90], true),
        ([0xF5], true), ([0x80], true), ([0xE2, 0x82, 0xAC], true),
    ])
    func `waits only for bytes that can still come`(_ bytes: [UInt8], _ isShown: Bool) {
        var writer = CastWriter()
        #expect(writer.lines(CastEvent(after: 0, .output(bytes))).isEmpty != isShown)
        #expect(writer.end().isEmpty == isShown)
    }

    @Test func `keeps times from drifting, and takes no time that is none`() throws {
        var writer = CastWriter()
        var total = 0.0
        for _ in 0..<10_000 {
            let line = writer.lines(CastEvent(after: 0.0003, .output("a".bytes)))
            total += try JSON(parsing: Array(line.dropLast())).elements?.first?.double ?? 0
        }
        #expect(abs(total - 3) < 0.002)
        var other = CastWriter()
        for bad in [-1, -.infinity, .infinity, .nan] as [Double] {
            let line = other.lines(CastEvent(after: bad, .marker("m")))
            #expect(line.shown == "[0.000,\"m\",\"m\"]\n")
        }
    }

    @Test func `types every byte, at a pace that the text alone decides`() {
        let line = "start moa drug_name=\"Café-Zyme®\" 日本 👩‍⚕️ ee".bytes
        let keys = TypingPace().keystrokes(of: line)
        #expect(keys.flatMap(\.bytes) == line)
        #expect(keys == TypingPace().keystrokes(of: line))
        #expect(keys.contains { $0.bytes == "👩‍⚕️".bytes })
        #expect(keys.allSatisfy { (0.03...0.4).contains($0.pause) })
        #expect(Set(keys.map(\.pause)).count > keys.count / 2)
        let other = TypingPace().keystrokes(of: "stop".bytes)
        #expect(other.map(\.pause) != keys.prefix(4).map(\.pause))
        let invalid: [UInt8] = [0x61, 0xFF, 0x80, 0x80, 0xC3, 0x62]
        #expect(TypingPace().keystrokes(of: invalid).flatMap(\.bytes) == invalid)
        #expect(TypingPace().keystrokes(of: []).isEmpty)
    }

    @Test func `types faster where asked, and no line for ever`() throws {
        let line = "regen make it shorter".bytes
        let slow = TypingPace().keystrokes(of: line)
        let pace = TypingPace(try PlaybackSpeed(parsing: "2"))
        let fast = pace.keystrokes(of: line)
        for (slow, fast) in zip(slow, fast) { #expect(abs(slow.pause - 2 * fast.pause) < 1e-9) }
        #expect(pace.pauseBeforeSending == TypingPace().pauseBeforeSending / 2)
        let long = [UInt8](repeating: 0x61, count: 65_536)
        let total = TypingPace().keystrokes(of: long).map(\.pause).reduce(0, +)
        #expect(total > 5.9 && total < 6.1)
        #expect(TypingPace().pauseForReading(lines: 2) > TypingPace().pauseForReading(lines: 0))
        #expect(TypingPace().pauseForReading(lines: 100_000) == 3)
    }

    @Test(arguments: [
        "", "0", "-1", "nan", "inf", "1e3", "0x2", "fast", "2x", ".", "1001", "1.2.3",
    ])
    func `refuses a speed that is none`(_ text: String) {
        #expect(throws: PlaybackError.malformedSpeed(text)) { try PlaybackSpeed(parsing: text) }
        #expect(PlaybackError.malformedSpeed(text).description.contains("--speed 2"))
    }

    /// What a player would show of output that comes in pieces.
    private func outputs(_ pieces: [[UInt8]]) throws -> String {
        let cast = CastWriter.document(
            CastHeader(),
            pieces.map { CastEvent(after: 0.1, .output($0)) }
        )
        return try cast.dropLast().split(separator: 0x0A).dropFirst()
            .map { line in
                let event = try JSON(parsing: Array(line)).elements ?? []
                #expect(event.count == 3 && event[1] == "o")
                return event[2].text ?? ""
            }
            .joined()
    }
}
