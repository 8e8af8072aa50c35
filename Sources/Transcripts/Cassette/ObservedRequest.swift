import CreatorCore

/// A request to a provider as it really was.
package struct ObservedRequest: Sendable {
    /// The provider by its role.
    package let alias: ProviderAlias

    /// The HTTP method, in capitals.
    package let method: String

    /// The path below the provider's address, with its query.
    package let path: String

    /// The content type of the body.
    package let contentType: String?

    /// The body.
    package let body: [UInt8]

    /// Creates a request.
    package init(
        _ alias: ProviderAlias,
        _ method: String,
        _ path: String,
        contentType: String? = nil,
        body: [UInt8] = []
    ) {
        self.alias = alias
        self.method = method
        self.path = path
        self.contentType = contentType
        self.body = body
    }

    /// The request as it is written down and compared: without secrets, prompts by their names,
    /// the boundaries of parts made the same.
    func recorded(_ redaction: Redaction, _ prompts: PromptBook) -> RecordedRequest {
        let boundary = Self.boundary(contentType)
        let type = contentType.map { type in
            ObservedCall.plain(
                boundary.map { type.bytes.replacing($0, by: Self.boundaryMark).shown } ?? type
            )
        }
        return RecordedRequest(
            alias,
            method,
            redaction.redacted(path),
            contentType: type.map { redaction.redacted($0) },
            body: body(redaction, prompts, boundary)
        )
    }

    private func body(
        _ redaction: Redaction,
        _ prompts: PromptBook,
        _ boundary: [UInt8]?
    ) -> RequestBody {
        if body.isEmpty { return .text([]) }
        if contentType?.contains("json") == true, let json = try? JSON(parsing: body) {
            return .json(redaction.redacted(prompts.named(json)))
        }
        guard body.count <= Blob.threshold, String(validating: body, as: UTF8.self) != nil else {
            return .any
        }
        let same = boundary.map { body.replacing($0, by: Self.boundaryMark) } ?? body
        return .text(LineText.lines(of: redaction.redacted(same)))
    }

    private static let boundaryMark = Array("BOUNDARY".utf8)

    /// What separates the parts of a multipart body (RFC 2046).
    private static func boundary(_ contentType: String?) -> [UInt8]? {
        guard let type = contentType?.bytes, type.starts(with: "multipart/".utf8),
            let start = type.firstPlace(of: Array("boundary=".utf8))
        else { return nil }
        let value = type[(start + 9)...].prefix { $0 != UInt8(ascii: ";") && !$0.isBlank }
        let bare = value.filter { $0 != UInt8(ascii: "\"") }
        return bare.isEmpty ? nil : Array(bare)
    }
}

extension String {
    /// The text as UTF-8.
    var bytes: [UInt8] { Array(utf8) }
}
