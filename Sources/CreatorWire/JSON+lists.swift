import CreatorCore

extension JSON {
    /// An array of strings.
    static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

    /// An array of the labels of sources.
    static func sources(_ sources: [SourceID]) -> JSON { .strings(sources.map(\.label)) }

    /// A string, or null when there is none.
    static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
