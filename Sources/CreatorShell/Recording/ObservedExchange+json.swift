package import CreatorCore
package import Transcripts

extension ObservedExchange {
    /// The command as one program tells it to another; what was typed is not repeated.
    var json: JSON {
        var members: [JSON.Member] = [
            .init("output", .array(output.map(\.json))),
            .init("events", .array(events)),
            .init("status", .string(status.text)),
        ]
        if let prompt { members.append(.init("prompt", .string(prompt))) }
        if let duration {
            members.append(.init("milliseconds", JSON(Int(duration / .milliseconds(1)))))
        }
        if let ending { members.append(.init("exit", JSON(Int(ending.code)))) }
        return .object(members)
    }

    /// Reads what another program told of a command; `nil` when it is none.
    package init?(_ json: JSON, input: TypedInput) {
        guard case .array(let lines)? = json["output"], case .array(let events)? = json["events"],
            case .string(let text)? = json["status"],
            let status = CommandStatus.allNamed[text]
        else { return nil }
        var output: [TypedLine] = []
        for line in lines {
            guard let line = TypedLine(line) else { return nil }
            output.append(line)
        }
        let exit = json["exit"].flatMap { Int($0.compactText) }.flatMap { UInt8(exactly: $0) }
        self.init(
            input: input,
            output: output,
            events: events,
            status: status,
            ending: exit.map { .left($0) }
        )
        prompt = json["prompt"]?.text
        duration = json["milliseconds"]?.double.map { .milliseconds(Int($0)) }
    }
}

extension CommandStatus {
    /// Every status by its text.
    fileprivate static let allNamed: [String: CommandStatus] = {
        var named: [String: CommandStatus] = [CommandStatus.ok.text: .ok]
        for code in ErrorCode.allCases { named[CommandStatus.error(code).text] = .error(code) }
        return named
    }()
}

extension TypedLine {
    fileprivate var json: JSON {
        let gutter = channel == .output ? "|" : "!"
        return [
            "channel": .string(gutter),
            "text": .string(String(decoding: text.bytes, as: UTF8.self)),
        ]
    }

    fileprivate init?(_ json: JSON) {
        guard case .string(let gutter)? = json["channel"], case .string(let text)? = json["text"]
        else { return nil }
        self.init(gutter == "|" ? .output : .errors, text)
    }
}
