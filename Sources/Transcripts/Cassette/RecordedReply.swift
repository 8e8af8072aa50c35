/// A reply as it stands in a transcript.
package struct RecordedReply: Equatable, Sendable {
    /// What came back first.
    package let outcome: ReplyOutcome

    /// The content type of the body; the only header that is kept.
    package let contentType: String?

    /// Into how many pieces a streamed answer is cut, at borders of characters.
    package let chunks: Int?

    /// Whether pieces are cut at any byte, even inside a character.
    package let cutsBytes: Bool

    /// Keys for others, which begin with `x-`.
    package let extensions: [SettingExtension]

    /// The body.
    package let body: ReplyBody

    /// Creates a reply.
    package init(
        _ outcome: ReplyOutcome,
        contentType: String? = nil,
        chunks: Int? = nil,
        cutsBytes: Bool = false,
        extensions: [SettingExtension] = [],
        body: ReplyBody = .none
    ) {
        self.outcome = outcome
        self.contentType = contentType
        self.chunks = chunks
        self.cutsBytes = cutsBytes
        self.extensions = extensions
        self.body = body
    }
}
