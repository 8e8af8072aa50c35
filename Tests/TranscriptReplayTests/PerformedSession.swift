import CreatorCore
import TranscriptReplay
import Transcripts

/// A session as it went, to be held against texts.
struct PerformedSession {
    private let exchanges: [ObservedExchange]
    private let folder: String
    private var values: [String: [UInt8]] = [:]

    /// A session that was replayed.
    init(_ replay: ReplayedSession) {
        exchanges = replay.exchanges
        folder = replay.folder
    }

    /// A session that goes exactly as a transcript says, with something in each hole that fits.
    init(of transcript: Transcript) {
        var told = PerformedSession([])
        let last = transcript.exchanges.count - 1
        let exchanges = transcript.exchanges.enumerated().map { place, exchange in
            let end: ObservedExchange.Ending? = place == last ? .inputEnded(0) : nil
            return ObservedExchange(
                input: exchange.input.value,
                keys: exchange.keys.map(\.value),
                output: exchange.output.flatMap { told.lines(of: $0.value) },
                events: exchange.events.map { event in
                    event.value.isPattern ? told.filled(event.value.json) : event.value.json
                },
                status: exchange.status?.value ?? .ok,
                ending: exchange.exit.map { .left($0.value) } ?? end
            )
        }
        self.init(exchanges)
    }

    private init(_ exchanges: [ObservedExchange]) {
        self.exchanges = exchanges
        folder = "/tmp/session"
    }

    /// Whether a text is a transcript of it.
    func meets(_ text: [UInt8]) -> Bool {
        meets(text, exchanges[...])
    }

    /// Whether a text is a transcript of one of its commands.
    func meets(_ text: [UInt8], at command: Int) -> Bool {
        meets(text, exchanges[command...command])
    }

    private func meets(_ text: [UInt8], _ exchanges: ArraySlice<ObservedExchange>) -> Bool {
        guard let transcript = try? Transcript(parsing: text) else { return false }
        var judge = Judge(transcript, work: Array(folder.utf8))
        for observed in exchanges {
            guard judge.next != nil, judge.judge(observed).isMet else { return false }
        }
        return judge.verdict().isMet
    }

    private mutating func lines(of expected: ExpectedLine) -> [TypedLine] {
        switch expected.form {
        case .exact(let text):
            [TypedLine(expected.channel, [.exact(text.bytes)], isTerminated: text.isTerminated)]
        case .pattern(let pattern): [TypedLine(expected.channel, [.exact(filled(pattern))])]
        case .gap(let gap): (0..<gap.least).map { TypedLine(expected.channel, "between \($0)") }
        }
    }

    private mutating func filled(_ pattern: LinePattern) -> [UInt8] {
        pattern.pieces.flatMap { piece -> [UInt8] in
            switch piece {
            case .text(let text): return text
            case .reference(let name): return values[name] ?? []
            case .hole(let hole):
                let text = Array(Self.sample(of: hole.kind).utf8)
                if let name = hole.name { values[name] = text }
                return text
            }
        }
    }

    private mutating func filled(_ json: JSON) -> JSON {
        switch json {
        case .null, .bool, .number: return json
        case .string(let text):
            guard let pattern = try? LinePattern(parsing: Array(text.utf8)) else { return json }
            return .string(String(decoding: filled(pattern), as: UTF8.self))
        case .array(let elements): return .array(elements.map { filled($0) })
        case .object(let members):
            return .object(members.map { .init($0.key, filled($0.value)) })
        }
    }

    /// What may stand in a hole; for a regular expression there is no telling.
    private static func sample(of kind: HoleKind) -> String {
        switch kind {
        case .num(let tolerance): "\(tolerance?.center ?? 1)"
        case .path: "/tmp/session/vid_0001/final.mp4"
        case .int: "42"
        case .dur: "1.5 s"
        case .size: "1.4 MB"
        case .date: "2026-01-05"
        case .time: "09:00:00"
        case .uuid: "6f0e5c1e-9d1b-4a53-8f0c-0e6b2c6d5a11"
        case .url: "https://example.org/film"
        case .sha256: String(repeating: "ab", count: 32)
        case .any, .word, .hex, .id, .re: "abc"
        }
    }
}
