import CreatorCore
import CreatorText
import Testing

/// One line and what it means, as JSON or as `E_NAME@column message`.
struct GrammarVector: CustomTestStringConvertible, Sendable {
    let line: String
    let meaning: String

    static let all = GrammarVectors.table.split(separator: "\n").map { row in
        let parts = row.split(separator: "⇥", omittingEmptySubsequences: false)
        return GrammarVector(
            line: String(parts[0]).replacing("<NBSP>", with: "\u{A0}"),
            meaning: parts.count > 1 ? String(parts[1]) : ""
        )
    }

    var testDescription: String { line }

    /// What the parser makes of a line, in the notation of the vectors.
    static func meaning(of line: String) -> String {
        do throws(SyntaxError) {
            switch try CommandParser.parse(line) {
            case .blank: return "empty"
            case .comment: return "comment"
            case .message(let message): return JSON.object([.init("message", message)]).spaced
            case .command(let command, let tolerant):
                return json(of: command, tolerant: tolerant).spaced
            }
        } catch {
            return "\(name(of: error.code))@\(error.column) \(error.message)"
        }
    }

    private static func name(of code: ErrorCode) -> String {
        switch code {
        case .usageDuplicate: "E_DUP"
        default: "E_" + (code.rawValue.split(separator: ".").last ?? "").uppercased()
        }
    }

    private static func json(of command: ShellCommand, tolerant: Bool) -> JSON {
        var members = members(of: command)
        if tolerant { members.append(.init("tolerant", true)) }
        return .object(members)
    }

    private static func members(of command: ShellCommand) -> [JSON.Member] {
        switch command {
        case .start(let request):
            [
                .init("name", "start"), .init("args", [.string(request.videoType.rawValue)]),
                .init("fields", json(of: request.fields)),
            ]
        case .set(let fields):
            [.init("name", "set")] + (fields.isEmpty ? [] : [.init("fields", json(of: fields))])
        case .session(.regenerate(let feedback)):
            [.init("name", "regen")] + (feedback.map { [.init("text", .string($0))] } ?? [])
        case .session(.show(let stage, let number)):
            [.init("name", "show"), .init("args", words(stage?.rawValue, version(number)))]
        case .session(.diff(let stage, let from, let to)):
            [
                .init("name", "diff"),
                .init("args", words(stage?.rawValue, version(from), version(to))),
            ]
        default: [.init("name", .string(CommandPrinter.line(for: command)))]
        }
    }

    private static func version(_ number: Int?) -> String? { number.map { "v\($0)" } }

    private static func words(_ words: String?...) -> JSON {
        .array(words.compactMap(\.self).map { .string($0) })
    }

    private static func json(of fields: [RequestedField]) -> JSON {
        .object(
            fields.map { field in
                switch field.value {
                case .text(let text): .init(field.key, .string(text))
                case .file(let path): .init(field.key, ["@file": .string(path)])
                case .json(let json): .init(field.key, json)
                }
            }
        )
    }
}

extension JSON {
    /// The value with a blank after each comma and colon, as the vectors are written.
    fileprivate var spaced: String {
        switch self {
        case .null, .bool, .number, .string: compactText
        case .array(let elements): "[" + elements.map(\.spaced).joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.map { JSON.string($0.key).compactText + ": " + $0.value.spaced }
                .joined(separator: ", ") + "}"
        }
    }
}
