/// Reads the value behind a key.
struct SettingReader {
    let key: String
    let value: String

    /// The header setting, or what is wrong with it.
    func headerSetting() throws(LineFault) -> HeaderSetting {
        if let setting = extended { return .extended(setting) }
        guard let name = HeaderSetting.Name(rawValue: key) else {
            throw .value(.unknownKey(key, known: HeaderSetting.Name.allCases.map(\.rawValue)))
        }
        switch name {
        case .title: return .title(try text("what the session shows"))
        case .tags: return .tags(try words("smoke, moa"))
        case .providers:
            return .providers(try required(ProviderSource(rawValue: value), Self.sources))
        case .seed: return .seed(try required(number(), "a whole number such as 7"))
        case .clock: return .clock(try required(UTCTime(value), "2026-01-05T09:00:00Z"))
        case .requires: return .requires(try words("ffmpeg, flite"))
        case .timeout: return .timeout(try required(TimeLimit(value), "60s or 500ms"))
        case .term: return .term(try required(TerminalExtent(value), "80x24"))
        case .env: return try environment()
        case .args: return .args(try arguments())
        case .events:
            _ = try required(value == "exact" ? true : nil, "exact")
            return .exactEvents
        case .locks: return .locks(try words("port8000"))
        case .xfail: return .xfail(try text("why the file is expected to fail"))
        }
    }

    /// The setting of a command, or what is wrong with it.
    func exchangeSetting() throws(LineFault) -> ExchangeSetting {
        if let setting = extended { return .extended(setting) }
        guard let name = ExchangeSetting.Name(rawValue: key) else {
            throw .value(.unknownKey(key, known: ExchangeSetting.Name.allCases.map(\.rawValue)))
        }
        switch name {
        case .timeout: return .timeout(try required(TimeLimit(value), "60s or 500ms"))
        case .within: return .within(try required(TimeLimit(value), "2s or 500ms"))
        case .after: return .after(try text("how an output line begins"))
        case .prompt: return .prompt(try text("the prompt"))
        }
    }

    /// The setting as one for others, when its key says so.
    var extended: SettingExtension? {
        key.hasPrefix("x-") ? SettingExtension(key: key, value: value) : nil
    }

    /// A value that was understood, or an error that says how to write one.
    func required<Value>(_ value: Value?, _ example: String) throws(LineFault) -> Value {
        guard let value else {
            throw .value(.malformedValue(key: key, value: self.value, example: example))
        }
        return value
    }

    /// A value that is not empty.
    func text(_ meaning: String) throws(LineFault) -> String {
        try required(value.isEmpty ? nil : value, meaning)
    }

    private static let sources = ProviderSource.allCases.map(\.rawValue).joined(separator: ", ")

    private func number() -> UInt64? {
        value.utf8.allSatisfy(\.isDigit) ? UInt64(value) : nil
    }

    /// Words between commas.
    private func words(_ example: String) throws(LineFault) -> [String] {
        let words = value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { Self.trimmed(Array($0)) }
        let isWritable = words.allSatisfy { !$0.isEmpty && !$0.utf8.contains(where: \.isBlank) }
        return try required(isWritable ? words : nil, example)
    }

    private static func trimmed(_ bytes: [UInt8]) -> String {
        bytes.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed().shown
    }

    private func arguments() throws(LineFault) -> [String] {
        let words = value.utf8.split(whereSeparator: \.isBlank).map(\.shown)
        return try required(words.isEmpty ? nil : words, "--json -q")
    }

    private func environment() throws(LineFault) -> HeaderSetting {
        let parts = value.utf8.split(
            separator: UInt8(ascii: "="),
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        let name = parts[0].shown
        guard parts.count == 2, EnvironmentName.isWellFormed(name) else {
            throw .value(
                .malformedValue(key: key, value: value, example: "CREATOR_LLM_KEY=test-key")
            )
        }
        guard EnvironmentName.mayBeSet(name) else { throw .value(.forbiddenVariable(name)) }
        return .env(name: name, value: parts[1].shown)
    }
}
