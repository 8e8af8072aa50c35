import CreatorCore

/// The built-in prompts by name, so that a transcript names them instead of repeating them.
package struct PromptBook: Sendable {
    private let prompts: [(mark: [UInt8], text: [UInt8])]

    /// Creates a book; names are written with their version, for example `planner@3`.
    package init(_ prompts: [(name: String, text: String)] = []) {
        self.prompts = prompts.filter { !$0.text.isEmpty }
            .map { (Array("$PROMPT.\($0.name)".utf8), Array($0.text.utf8)) }
            .sorted { $0.text.count > $1.text.count }
    }

    /// A JSON value in whose strings every prompt is replaced by its name.
    func named(_ json: JSON) -> JSON {
        guard !prompts.isEmpty else { return json }
        switch json {
        case .null, .bool, .number: return json
        case .string(let text):
            let bytes = prompts.reduce(Array(text.utf8)) { $0.replacing($1.text, by: $1.mark) }
            return .string(bytes.shown)
        case .array(let elements): return .array(elements.map { named($0) })
        case .object(let members):
            return .object(members.map { .init($0.key, named($0.value)) })
        }
    }
}
