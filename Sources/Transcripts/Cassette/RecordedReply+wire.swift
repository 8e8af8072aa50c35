import CreatorCore

extension RecordedReply {
    /// How many bytes come at once where pieces are cut at any byte; odd, to meet characters and
    /// escapes in their middle.
    private static let cutSize = 7

    /// The body in the pieces in which it arrives; `nil` for a blob, which is read from its file.
    package var deliveries: [[UInt8]]? {
        let pieces: [[UInt8]]
        switch body {
        case .none: pieces = []
        case .json(let json): pieces = [Array(json.compactText.utf8)]
        case .chat(let text): pieces = [Self.message(text)]
        case .chatStream(let text): pieces = ChatStream.events(of: text, pieces: chunks ?? 1)
        case .text(let lines): pieces = [lines.flatMap(\.written)]
        case .blob: return nil
        }
        guard cutsBytes else { return pieces }
        let bytes = pieces.flatMap(\.self)
        return stride(from: 0, to: bytes.count, by: Self.cutSize).map {
            Array(bytes[$0..<min($0 + Self.cutSize, bytes.count)])
        }
    }

    private static func message(_ text: [UInt8]) -> [UInt8] {
        let message: JSON = ["role": "assistant", "content": .string(text.shown)]
        let choice: JSON = ["index": 0, "message": message, "finish_reason": "stop"]
        let json: JSON = ["object": "chat.completion", "choices": [choice]]
        return Array(json.compactText.utf8)
    }
}

extension Blob {
    /// Whether bytes are the ones that were recorded.
    package func isHash(of bytes: [UInt8]) -> Bool {
        bytes.count == size && SHA256.hexadecimal(of: bytes) == sha256
    }
}
