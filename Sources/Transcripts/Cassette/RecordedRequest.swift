/// A request as it stands in a transcript.
package struct RecordedRequest: Equatable, Sendable {
    /// The provider by its role: `llm`, `tts` or `media`, so that no address is stored.
    package let alias: ProviderAlias

    /// The HTTP method, in capitals.
    package let method: String

    /// The path below the provider's address, with its query.
    package let path: String

    /// The content type of the body; the only header that is kept.
    package let contentType: String?

    /// The fields of a JSON body that may differ.
    package let ignored: [JSONPath]

    /// Keys for others, which begin with `x-`.
    package let extensions: [SettingExtension]

    /// What is expected of the body.
    package let body: RequestBody

    /// Creates a request.
    package init(
        _ alias: ProviderAlias,
        _ method: String,
        _ path: String,
        contentType: String? = nil,
        ignoring ignored: [JSONPath] = [],
        extensions: [SettingExtension] = [],
        body: RequestBody
    ) {
        self.alias = alias
        self.method = method
        self.path = path
        self.contentType = contentType
        self.ignored = ignored
        self.extensions = extensions
        self.body = body
    }
}
