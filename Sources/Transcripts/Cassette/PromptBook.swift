import CreatorCore

/// The built-in prompts by name, so that a transcript names them instead of repeating them.
package struct PromptBook: Sendable {
    private let prompts: [(needle: [UInt8], replacement: [UInt8])]

    /// Creates a book; names are written with their version, for example `planner@3`.
    package init(_ prompts: [(name: String, text: String)] = []) {
        self.prompts = prompts.filter { !$0.text.isEmpty }
            .map { (Array($0.text.utf8), Array("$PROMPT.\($0.name)".utf8)) }
            .sorted { $0.0.count > $1.0.count }
    }

    /// A JSON value in whose strings every prompt is replaced by its name.
    func named(_ json: JSON) -> JSON {
        guard !prompts.isEmpty else { return json }
        switch json {
        case .null, .bool, .number: return json
        case .string(let text):
            return .string(Array(text.utf8).replacing(prompts).shown)
        case .array(let elements): return .array(elements.map { named($0) })
        case .object(let members):
            return .object(members.map { .init($0.key, named($0.value)) })
        }
    }
}
