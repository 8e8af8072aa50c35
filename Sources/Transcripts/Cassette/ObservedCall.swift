import CreatorCore

/// A call to a provider as it really went.
package struct ObservedCall: Sendable {
    /// What was asked.
    package let request: ObservedRequest

    /// How it ended.
    package let outcome: ReplyOutcome

    /// The content type of the answer.
    package let contentType: String?

    /// The body of the answer, decoded from any transfer or content encoding.
    package let body: [UInt8]

    /// Creates a call.
    package init(
        _ request: ObservedRequest,
        outcome: ReplyOutcome,
        contentType: String? = nil,
        body: [UInt8] = []
    ) {
        self.request = request
        self.outcome = outcome
        self.contentType = contentType
        self.body = body
    }

    /// The call as it is written down, and the file for its body when it needs one.
    func recorded(
        number: Int,
        _ redaction: Redaction,
        _ prompts: PromptBook
    ) -> (call: RecordedCall, blob: BlobFile?) {
        let (body, blob) = replyBody(number, redaction)
        let reply = RecordedReply(
            outcome,
            contentType: contentType.map { Self.plain(redaction.redacted($0)) },
            body: body
        )
        let request = request.recorded(redaction, prompts)
        return (RecordedCall(number: number, request: request, reply: reply), blob)
    }

    private func replyBody(_ number: Int, _ redaction: Redaction) -> (ReplyBody, BlobFile?) {
        guard case .status = outcome, !body.isEmpty else { return (.none, nil) }
        let isText = String(validating: body, as: UTF8.self) != nil
        if isText, body.count <= Blob.threshold {
            if let text = ChatStream.text(of: body) {
                return (.chatStream(redaction.redacted(text)), nil)
            }
            if contentType?.contains("json") == true, let json = try? JSON(parsing: body) {
                return (.json(redaction.redacted(json)), nil)
            }
            return (.text(LineText.lines(of: redaction.redacted(body))), nil)
        }
        let bytes = redaction.redacted(body)
        let blob = Blob(
            sha256: SHA256.hexadecimal(of: bytes),
            size: bytes.count,
            file: "\(request.alias.rawValue)-\(number)"
        )
        return (.blob(blob), BlobFile(blob: blob, bytes: bytes))
    }

    /// The text as a setting can hold it: on one line, without blanks at its end.
    static func plain(_ text: String) -> String {
        text.utf8.filter { $0 >= 0x20 && $0 != 0x7F }.reversed().drop(while: \.isBlank).reversed()
            .shown
    }
}

extension LineText {
    /// Bytes cut into lines; no bytes are no lines.
    static func lines(of bytes: [UInt8]) -> [LineText] {
        guard !bytes.isEmpty else { return [] }
        var lines = bytes.pieces(separatedBy: 0x0A).map { LineText($0) }
        let last = lines.removeLast()
        return last.bytes.isEmpty ? lines : lines + [LineText(last.bytes, isTerminated: false)]
    }
}

extension RecordedCall {
    /// The texts it holds, before they are escaped.
    var texts: [[UInt8]] {
        let asked: [[UInt8]] =
            switch request.body {
            case .any: []
            case .json(let json): [Array(json.compactText.utf8)]
            case .text(let lines): lines.map(\.bytes)
            }
        let answered: [[UInt8]] =
            switch reply.body {
            case .none, .blob: []
            case .json(let json): [Array(json.compactText.utf8)]
            case .chat(let text), .chatStream(let text): [text]
            case .text(let lines): lines.map(\.bytes)
            }
        return [Array(request.path.utf8)] + asked + answered
    }
}
