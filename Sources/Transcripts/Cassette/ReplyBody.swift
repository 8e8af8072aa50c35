package import CreatorCore

/// The body of a recorded reply.
package enum ReplyBody: Sendable {
    /// No bytes at all.
    case none

    /// JSON; goes out in the compact form.
    case json(JSON)

    /// The text of an assistant in one message of OpenAI's chat format.
    case chat([UInt8])

    /// The text of an assistant, streamed in OpenAI's chat format.
    case chatStream([UInt8])

    /// Bytes as they are.
    case text([LineText])

    /// Bytes kept in a file beside the transcript.
    case blob(Blob)
}

extension ReplyBody: Equatable {
    /// Compares bytes, not characters.
    package static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.none, .none): true
        case (.json(let left), .json(let right)): left.hasSameText(as: right)
        case (.chat(let left), .chat(let right)), (.chatStream(let left), .chatStream(let right)):
            left == right
        case (.text(let left), .text(let right)): left == right
        case (.blob(let left), .blob(let right)): left == right
        case (.none, _), (.json, _), (.chat, _), (.chatStream, _), (.text, _), (.blob, _): false
        }
    }
}
