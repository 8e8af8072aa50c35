import CreatorCore

/// Reads the keys beside `action`.
struct MessageReader {
    let json: JSON

    init(_ json: JSON) {
        self.json = json
    }

    /// The command an action asks for.
    func command(_ action: ClientAction) throws(Refusal) -> Command {
        switch action {
        case .start: .start(try brief())
        case .accept: .accept
        case .regenerate: .regenerate(feedback: try feedback())
        case .stop: .stop
        case .cancel: .cancel
        case .use: .use(version: try requiredVersion())
        case .show: .show(try stage(), version: try version("version"))
        case .diff: .diff(try stage(), from: try version("from"), to: try version("to"))
        case .versions: .versions
        case .status: .status
        }
    }

    /// A truth value, or `nil` when it is not given.
    func flag(_ key: String) throws(Refusal) -> Bool? {
        guard let value = given(key) else { return nil }
        guard let flag = value.flag else {
            throw Refusal(.usageValue, "\(key) cannot be \(value.compactText); it is true or false")
        }
        return flag
    }

    /// The value of a key; null counts as not given.
    private func given(_ key: String) -> JSON? {
        guard let value = json[key], value != .null else { return nil }
        return value
    }

    private func text(_ key: String) throws(Refusal) -> String? {
        guard let value = given(key) else { return nil }
        guard let text = value.text else {
            throw Refusal(.usageValue, "\(key) must be a string")
        }
        return text
    }

    private func feedback() throws(Refusal) -> String? {
        let text = try text("feedback")
        let isBlank = text?.unicodeScalars.allSatisfy(\.properties.isWhitespace) ?? true
        return isBlank ? nil : text
    }

    private func stage() throws(Refusal) -> Stage? {
        guard let name = try text("stage") else { return nil }
        guard let stage = Stage(rawValue: name) else {
            let names = Stage.allCases.map(\.rawValue)
            throw Refusal(
                .usageValue,
                "unknown stage '\(name)'; it is one of \(names.joined(separator: ", "))",
                suggestions: names
            )
        }
        return stage
    }

    private func version(_ key: String) throws(Refusal) -> Int? {
        guard let value = given(key) else { return nil }
        guard case .number(let text) = value, let number = Int(text), number > 0 else {
            throw Refusal(
                .usageValue,
                "\(key) cannot be \(value.compactText); it is a whole number from 1"
            )
        }
        return number
    }

    private func requiredVersion() throws(Refusal) -> Int {
        guard let number = try version("version") else {
            throw Refusal(
                .usageMissing,
                "version is missing; send {\"action\":\"use\",\"version\":1}"
            )
        }
        return number
    }
}

extension MessageReader {
    private func brief() throws(Refusal) -> Brief {
        let type = try videoType()
        let entries = try entries()
        do throws(BriefError) {
            return try Brief(type, entries)
        } catch {
            let faults = error.faults.map(\.description).joined(separator: "; ")
            let needed = BriefSchema.required(for: type)
            throw Refusal(
                error.code,
                "\(faults); the payload of \(type.rawValue) needs \(needed.joined(separator: ", "))",
                suggestions: needed
            )
        }
    }

    private func videoType() throws(Refusal) -> VideoType {
        guard let name = try text("video_type") else { return .productAd }
        guard let type = VideoType(rawValue: name) else {
            let names = VideoType.allCases.map(\.rawValue)
            throw Refusal(
                .usageValue,
                "unknown video type '\(name)'; it is one of \(names.joined(separator: ", "))",
                suggestions: names
            )
        }
        return type
    }

    /// The fields of the payload; text is taken literally, even when it begins with @.
    ///
    /// Forms send what was left blank as null or as nothing in quotes; both count as left out. Of a
    /// key given twice the last value holds, as in every JSON reader.
    private func entries() throws(Refusal) -> [Brief.Entry] {
        guard let payload = given("payload") else { return [] }
        guard case .object(let members) = payload else {
            throw Refusal(.usageValue, "payload must be an object of fields")
        }
        var entries: [Brief.Entry] = []
        for member in members where !Self.isBlank(member.value) {
            entries.removeAll { $0.key == member.key }
            entries.append(Brief.Entry(member.key, Self.value(member.value)))
        }
        return entries
    }

    private static func value(_ json: JSON) -> BriefValue {
        json.text.map { .text($0) } ?? .json(json)
    }

    private static func isBlank(_ json: JSON) -> Bool {
        switch json {
        case .null: true
        case .string(let text): text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        case .array(let elements): elements.isEmpty
        case .object(let members): members.isEmpty
        case .bool, .number: false
        }
    }
}
