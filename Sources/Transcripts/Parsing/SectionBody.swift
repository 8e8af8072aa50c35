import CreatorCore

/// The settings and lines of a section, before it is known what they mean together.
struct SectionBody {
    private(set) var settings: [SettingReader] = []
    var lines: [LineText] = []

    private static let requestKeys = ["content-type", "body", "ignore"]
    private static let replyKeys = ["content-type", "body", "chunks", "cut"]

    /// Adds a setting; every key but `ignore` stands once.
    mutating func add(_ setting: SettingReader) throws(LineFault) {
        let isRepeated = settings.contains { $0.key == setting.key }
        if isRepeated, setting.key != "ignore", setting.extended == nil {
            throw .value(.repeatedKey(setting.key))
        }
        settings.append(setting)
    }

    /// The lines of a section without settings.
    func plainLines() throws(LineFault) -> [LineText] {
        try check(known: [])
        return lines
    }

    /// The section as a request.
    func request(
        _ alias: ProviderAlias,
        _ method: String,
        _ path: String
    ) throws(LineFault) -> RecordedRequest {
        try check(known: Self.requestKeys)
        var ignored: [JSONPath] = []
        for setting in settings where setting.key == "ignore" {
            ignored.append(try setting.required(JSONPath(setting.value), "$.user"))
        }
        let kind = value("body") ?? "any"
        let body: RequestBody
        switch kind {
        case "any":
            guard lines.isEmpty else {
                throw .section(.bodyNotAllowed("'@ body: any' has no lines"))
            }
            body = .any
        case "json": body = .json(try json())
        case "text": body = .text(lines)
        default:
            throw .value(.malformedValue(key: "body", value: kind, example: "json, text or any"))
        }
        return RecordedRequest(
            alias,
            method,
            path,
            contentType: value("content-type"),
            ignoring: ignored,
            extensions: settings.compactMap(\.extended),
            body: body
        )
    }

    /// The section as a reply.
    func reply(_ outcome: ReplyOutcome) throws(LineFault) -> RecordedReply {
        try check(known: Self.replyKeys)
        var chunks: Int?
        if let setting = settings.first(where: { $0.key == "chunks" }) {
            let count = Int(setting.value).flatMap { (1...10_000).contains($0) ? $0 : nil }
            chunks = try setting.required(count, "5")
        }
        if let setting = settings.first(where: { $0.key == "cut" }) {
            _ = try setting.required(setting.value == "bytes" ? true : nil, "bytes")
        }
        let body = try replyBody()
        if case .status = outcome {
        } else {
            guard body == .none else {
                throw .section(.bodyNotAllowed("a \(outcome.text) has no body"))
            }
        }
        return RecordedReply(
            outcome,
            contentType: value("content-type"),
            chunks: chunks,
            cutsBytes: value("cut") != nil,
            extensions: settings.compactMap(\.extended),
            body: body
        )
    }

    private func replyBody() throws(LineFault) -> ReplyBody {
        guard let kind = value("body") else {
            guard lines.isEmpty else {
                throw .section(.malformedBody("'@ body: ...' is missing above it"))
            }
            return .none
        }
        if let blob = kind.dropping(prefix: "blob ") {
            guard lines.isEmpty else { throw .section(.bodyNotAllowed("a blob has no lines")) }
            return .blob(try Self.blob(blob))
        }
        switch kind {
        case "json": return .json(try json())
        case "openai.chat": return .chat(joined)
        case "sse openai.chat": return .chatStream(joined)
        case "text": return .text(lines)
        default:
            let example = "json, openai.chat, sse openai.chat, text or blob sha256:... SIZE FILE"
            throw .value(.malformedValue(key: "body", value: kind, example: example))
        }
    }

    /// The lines as one text without a line break at its end.
    private var joined: [UInt8] { Array(lines.map(\.bytes).joined(separator: [0x0A])) }

    private func value(_ key: String) -> String? { settings.first { $0.key == key }?.value }

    private func check(known: [String]) throws(LineFault) {
        for setting in settings where setting.extended == nil && !known.contains(setting.key) {
            throw .value(.unknownKey(setting.key, known: known))
        }
    }

    private func json() throws(LineFault) -> JSON {
        do throws(JSONError) {
            return try JSON(parsing: joined)
        } catch {
            throw .section(.malformedBody(error.description))
        }
    }

    private static func blob(_ text: String) throws(LineFault) -> Blob {
        let words = text.utf8.pieces(separatedBy: 0x20)
        guard words.count == 3, let hash = words[0].shown.dropping(prefix: "sha256:"),
            Tokens.sha256(Array(hash.utf8), 0) == hash.utf8.count,
            let size = Int(words[1].shown), size >= 0, SectionHeading.isSafe(words[2].shown)
        else {
            let example = "blob sha256:64-HEX-DIGITS 1234 scene-1.wav"
            throw .value(.malformedValue(key: "body", value: "blob \(text)", example: example))
        }
        return Blob(sha256: hash, size: size, file: words[2].shown)
    }
}
