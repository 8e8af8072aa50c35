package import CreatorCore

extension ClientMessage {
    /// The message as a client sends it; the text of a file goes as text.
    package var json: JSON {
        var members = Self.members(for: command)
        if let wantsProgress { members.append(.init("progress", .bool(wantsProgress))) }
        return .object(members)
    }

    private static func members(for command: Command) -> [JSON.Member] {
        switch command {
        case .start(let brief):
            [
                action(.start),
                .init("video_type", .string(brief.videoType.rawValue)),
                .init("payload", .object(brief.entries.map { .init($0.key, json(of: $0.value)) })),
            ]
        case .accept: [action(.accept)]
        case .regenerate(let feedback): [action(.regenerate)] + optional("feedback", feedback)
        case .stop: [action(.stop)]
        case .cancel: [action(.cancel)]
        case .use(let number): [action(.use), .init("version", JSON(number))]
        case .show(let stage, let number):
            [action(.show)] + optional("stage", stage?.rawValue) + optional("version", number)
        case .diff(let stage, let from, let to):
            [action(.diff)] + optional("stage", stage?.rawValue) + optional("from", from)
                + optional("to", to)
        case .versions: [action(.versions)]
        case .status: [action(.status)]
        }
    }

    private static func action(_ action: ClientAction) -> JSON.Member {
        .init("action", .string(action.rawValue))
    }

    private static func optional(_ key: String, _ text: String?) -> [JSON.Member] {
        text.map { [.init(key, .string($0))] } ?? []
    }

    private static func optional(_ key: String, _ number: Int?) -> [JSON.Member] {
        number.map { [.init(key, JSON($0))] } ?? []
    }

    private static func json(of value: BriefValue) -> JSON {
        switch value {
        case .text(let text), .file(_, let text): .string(text)
        case .json(let json): json
        }
    }
}
