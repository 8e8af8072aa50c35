import CreatorCore

/// The text of an assistant as a stream of OpenAI's chat format, and back.
enum ChatStream {
    /// The events of a stream whose text is cut into pieces at borders of characters.
    static func events(of text: [UInt8], pieces count: Int) -> [[UInt8]] {
        let characters = Array(text.shown)
        let pieces = (0..<count).map { piece in
            String(
                characters[
                    (characters.count * piece / count)..<(characters.count * (piece + 1) / count)
                ]
            )
        }
        let deltas: [JSON] =
            [["role": "assistant", "content": ""]]
            + pieces.map { ["content": .string($0)] }
        let events = deltas.map { event(["index": 0, "delta": $0, "finish_reason": .null]) }
        let end = event(["index": 0, "delta": [:], "finish_reason": "stop"])
        return events + [end, Array("data: [DONE]\n\n".utf8)]
    }

    private static func event(_ choice: JSON) -> [UInt8] {
        let json: JSON = ["object": "chat.completion.chunk", "choices": [choice]]
        return Array("data: \(json.compactText)\n\n".utf8)
    }

    /// The whole text of a stream, or `nil` for one that is not whole, or says anything else.
    static func text(of stream: [UInt8]) -> [UInt8]? {
        let lines = stream.filter { $0 != 0x0D }.pieces(separatedBy: 0x0A)
        var text: [UInt8] = []
        var hasFinished = false
        var isDone = false
        for line in lines where !line.isEmpty && line.first != UInt8(ascii: ":") {
            guard !isDone, let data = line.shown.dropping(prefix: "data:") else { return nil }
            let value = data.dropping(prefix: " ") ?? data
            if value == "[DONE]" {
                isDone = true
                continue
            }
            guard let json = try? JSON(parsing: value), json["error"] == nil,
                let choices = json["choices"]?.elements
            else { return nil }
            guard let choice = choices.first else { continue }
            guard !hasFinished else { return nil }
            if let content = choice["delta"]?["content"]?.text { text += content.utf8 }
            switch choice["finish_reason"] {
            case .string("stop"): hasFinished = true
            case nil, .null: break
            case .bool, .number, .string, .array, .object: return nil
            }
        }
        return isDone && hasFinished ? text : nil
    }
}
