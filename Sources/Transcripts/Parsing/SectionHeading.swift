/// The first line of a section.
enum SectionHeading {
    case file(name: String)
    case request(Int, ProviderAlias, method: String, path: String)
    case reply(Int, ReplyOutcome)

    private static let requestExample = "--- http 1 llm POST /v1/chat/completions"
    private static let replyExample = "--- reply 1 200"

    /// Reads a heading.
    init(_ line: ArraySlice<UInt8>) throws(LineFault) {
        guard line.starts(with: "---".utf8) else { throw .structure(.lineAfterSections) }
        let text = try LineReading.needed(of: line, after: 3)
        let words = text.pieces(separatedBy: 0x20).map(\.shown)
        switch words[0] {
        case "file":
            guard text.count > 5 else {
                throw .section(.malformedSection(example: "--- file notes.txt"))
            }
            let name = text.dropFirst(5).shown
            guard Self.isSafe(name) else { throw .section(.unsafeFileName(name)) }
            self = .file(name: name)
        case "http": self = try Self.request(words)
        case "reply": self = try Self.reply(words)
        default: throw .section(.unknownSection(words[0]))
        }
    }

    private static func request(_ words: [String]) throws(LineFault) -> SectionHeading {
        guard words.count == 5, let number = number(words[1]),
            let alias = ProviderAlias(rawValue: words[2]),
            words[3].utf8.allSatisfy({ (0x41...0x5A).contains($0) }), !words[3].isEmpty,
            words[4].utf8.first == UInt8(ascii: "/")
        else { throw .section(.malformedSection(example: requestExample)) }
        return .request(number, alias, method: words[3], path: words[4])
    }

    private static func reply(_ words: [String]) throws(LineFault) -> SectionHeading {
        guard words.count == 3, let number = number(words[1]) else {
            throw .section(.malformedSection(example: replyExample))
        }
        switch words[2] {
        case "timeout": return .reply(number, .timeout)
        case "reset": return .reply(number, .reset)
        case let word:
            guard let code = Self.number(word), (100...599).contains(code) else {
                throw .section(.malformedSection(example: replyExample))
            }
            return .reply(number, .status(code))
        }
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
    }

    /// Whether a name stays inside the folder it is relative to.
    static func isSafe(_ name: String) -> Bool {
        let parts = name.utf8.pieces(separatedBy: UInt8(ascii: "/")).map(\.shown)
        let isPlain = name.unicodeScalars.allSatisfy { !Escapes.isHidden($0) }
        return isPlain && !parts.contains("") && !parts.contains(".") && !parts.contains("..")
    }
}
