import CreatorCore

/// Writes a command as the line that means it, always in the same way.
package enum CommandPrinter {
    /// The canonical line; parsing it gives the command back.
    package static func line(for command: ShellCommand, tolerant: Bool = false) -> String {
        (tolerant ? "-" : "") + words(for: command).joined(separator: " ")
    }

    private static func words(for command: ShellCommand) -> [String] {
        switch command {
        case .start(let request): ["start", request.videoType.rawValue] + fields(request.fields)
        case .edit(let changes): ["edit"] + fields(changes)
        case .set(let defaults): ["set"] + fields(defaults)
        case .session(let command): words(for: command)
        case .help(let topic): ["help"] + (topic.map { [value($0)] } ?? [])
        case .types(let type): ["types"] + (type.map { [$0.rawValue] } ?? [])
        case .open(let stage): ["open"] + (stage.map { [$0.rawValue] } ?? [])
        case .save(.all, let folder): ["save", "all", value(folder)]
        case .save(.stage(let stage), let folder): ["save", stage.rawValue, value(folder)]
        case .record(let file): ["record", value(file)]
        case .history: ["history"]
        case .echo(let text): text.isEmpty ? ["echo"] : ["echo", text]
        case .expect(let status, let wanted): ["expect", value(status)] + fields(wanted)
        case .quit: ["quit"]
        }
    }

    private static func words(for command: Command) -> [String] {
        switch command {
        case .start(let brief):
            ["start", brief.videoType.rawValue] + brief.entries.map { field($0) }
        case .accept: ["accept"]
        case .regenerate(let feedback): regen(feedback)
        case .stop: ["stop"]
        case .cancel: ["# cancel (Ctrl-C)"]
        case .use(let number): ["use", "v\(number)"]
        case .show(let stage, let number):
            ["show"] + [stage?.rawValue, version(number)].compactMap(\.self)
        case .diff(let stage, let from, let to):
            ["diff"] + [stage?.rawValue, version(from), version(to)].compactMap(\.self)
        case .versions: ["versions"]
        case .status: ["status"]
        }
    }

    /// Feedback that fills more than one line, or ends in blanks, goes as the message of the wire.
    private static func regen(_ feedback: String?) -> [String] {
        guard let feedback else { return ["regen"] }
        let scanner = LineScanner(feedback)
        let isPlain =
            scanner.rest() == feedback && !feedback.isEmpty
            && !scanner.scalars.contains { $0.properties.generalCategory == .control && $0 != "\t" }
        guard isPlain else {
            let message: JSON = ["action": "regenerate", "feedback": .string(feedback)]
            return [message.compactText]
        }
        return ["regen", feedback]
    }

    private static func version(_ number: Int?) -> String? { number.map { "v\($0)" } }

    private static func fields(_ fields: [RequestedField]) -> [String] {
        fields.map { field in
            switch field.value {
            case .text(let text): "\(field.key)=\(value(text))"
            case .file(let path): "\(field.key)=@\(value(path))"
            case .json(let json): "\(field.key):=\(json.compactText)"
            }
        }
    }

    private static func field(_ entry: Brief.Entry) -> String {
        let value: RequestedField.Value =
            switch entry.value {
            case .text(let text): .text(text)
            case .file(let name, _): .file(path: name)
            case .json(let json): .json(json)
            }
        return fields([RequestedField(entry.key, value)])[0]
    }

    /// A value as it is written on a line: bare where it can be, else in double quotes.
    ///
    /// A value that begins with @ is quoted, so that it is not taken for a file.
    package static func value(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return "\"\"" }
        let opensQuote = "\"'\u{201C}\u{201D}\u{201E}".unicodeScalars.contains(first)
        let isBare = text.unicodeScalars.allSatisfy { scalar in
            !LineScanner.isBlank(scalar) && scalar.properties.generalCategory != .control
        }
        return isBare && !opensQuote && first != "@" ? text : quoted(text)
    }

    /// A value in double quotes.
    package static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x10000 && mustEscape(scalar):
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Control characters and line separators would break the line.
    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
