import CreatorCore

@testable import Transcripts

/// A session that goes exactly as a transcript says it should.
struct Performance {
    private var bindings: Bindings
    let work = "/tmp/session"

    private init() {
        bindings = Bindings(work: "/tmp/session".bytes)
    }

    /// What such a session leads to, command by command.
    static func of(_ transcript: Transcript) -> [ObservedExchange] {
        var performance = Performance()
        return transcript.exchanges.enumerated().map { place, exchange in
            performance.perform(exchange, isLast: place == transcript.exchanges.count - 1)
        }
    }

    private mutating func perform(_ exchange: Exchange, isLast: Bool) -> ObservedExchange {
        let output = exchange.output.flatMap { lines(for: $0.value) }
        let events = exchange.events.map { event in
            event.value.isPattern ? filled(event.value.json) : event.value.json
        }
        return ObservedExchange(
            input: exchange.input.value,
            keys: exchange.keys.map(\.value),
            output: output,
            events: events,
            status: exchange.status?.value ?? .ok,
            ending: exchange.exit.map { .left($0.value) } ?? (isLast ? .inputEnded(0) : nil)
        )
    }

    private mutating func lines(for expected: ExpectedLine) -> [TypedLine] {
        switch expected.form {
        case .exact(let text):
            [TypedLine(expected.channel, [.exact(text.bytes)], isTerminated: text.isTerminated)]
        case .pattern(let pattern): [TypedLine(expected.channel, [.exact(filled(pattern))])]
        case .gap(let gap):
            (0..<gap.least).map { TypedLine(expected.channel, "between \($0)") }
        }
    }

    private mutating func filled(_ pattern: LinePattern) -> [UInt8] {
        var line: [UInt8] = []
        for piece in pattern.pieces {
            switch piece {
            case .text(let text): line += text
            case .reference(let name): line += bindings[name] ?? []
            case .hole(let hole):
                let text = Self.text(hole.kind).bytes
                if let name = hole.name { bindings[name] = text }
                line += text
            }
        }
        return line
    }

    private mutating func filled(_ json: JSON) -> JSON {
        switch json {
        case .null, .bool, .number: return json
        case .string(let text):
            guard let pattern = try? LinePattern(parsing: text.bytes) else { return json }
            return .string(filled(pattern).shown)
        case .array(let elements): return .array(elements.map { filled($0) })
        case .object(let members):
            return .object(members.map { .init($0.key, filled($0.value)) })
        }
    }

    private static func text(_ kind: HoleKind) -> String {
        switch kind {
        case .num(let tolerance): "\(tolerance?.center ?? 1)"
        case .path: "/tmp/session/vid_0001/render.mp4"
        case .int: "42"
        case .dur: "1.5 s"
        case .size: "1.4 MB"
        case .any, .word, .hex, .id, .uuid, .date, .time, .url, .sha256, .re: "abc"
        }
    }
}

/// Whether a text is a transcript that a session meets in everything.
func passes(_ text: [UInt8], _ session: [ObservedExchange]) -> Bool {
    guard let transcript = try? Transcript(parsing: text) else { return false }
    var judge = Judge(transcript, work: "/tmp/session".bytes)
    for observed in session where judge.next != nil { _ = judge.judge(observed) }
    return judge.verdict().isMet
}

/// What differs between a transcript and a session, or why it is none.
func report(_ text: [UInt8], _ session: [ObservedExchange]) -> String {
    do throws(TranscriptError) {
        var judge = Judge(try Transcript(parsing: text), work: "/tmp/session".bytes)
        var lines: [[UInt8]] = []
        for observed in session where judge.next != nil {
            lines += judge.judge(observed).report(path: "t")
        }
        return lines.map { $0.shown + "\n" }.joined()
    } catch {
        return error.description
    }
}

/// What comes of one command whose expectations are given as lines of a transcript.
func verdict(
    _ expectations: String,
    _ output: [TypedLine],
    events: [JSON] = [],
    status: CommandStatus = .ok,
    ending: ObservedExchange.Ending? = nil,
    header: String = ""
) throws -> ExchangeVerdict {
    let text = "@ transcript: 1\n\(header)\n> go\n\(expectations)\n"
    var judge = Judge(try Transcript(parsing: text.bytes), work: "/w".bytes)
    return judge.judge(
        ObservedExchange(
            input: TypedInput("go"),
            output: output,
            events: events,
            status: status,
            ending: ending
        )
    )
}

/// Lines of output; those that begin with `!` are of the error channel.
func lines(_ texts: String...) -> [TypedLine] {
    texts.map { text in
        text.hasPrefix("!")
            ? TypedLine(.errors, String(text.dropFirst())) : TypedLine(.output, text)
    }
}
