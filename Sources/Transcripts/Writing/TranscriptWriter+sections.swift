extension TranscriptWriter {
    /// A file, or a call with its reply.
    mutating func write(_ section: Section) {
        switch section {
        case .file(let file):
            write("--- file \(file.name)")
            write(body: file.lines)
        case .call(let call):
            write(call.request, number: call.number)
            write(call.reply, number: call.number)
        }
    }

    private mutating func write(_ request: RecordedRequest, number: Int) {
        write("--- http \(number) \(request.alias.rawValue) \(request.method) \(request.path)")
        write(contentType: request.contentType)
        for path in request.ignored { write("@ ignore: \(path.text)") }
        for setting in request.extensions { writeSetting((setting.key, setting.value)) }
        switch request.body {
        case .any: write("@ body: any")
        case .json(let json):
            write("@ body: json")
            write(body: json.transcriptLines.map { LineText($0) })
        case .text(let lines):
            write("@ body: text")
            write(body: lines)
        }
    }

    private mutating func write(_ reply: RecordedReply, number: Int) {
        write("--- reply \(number) \(reply.outcome.text)")
        write(contentType: reply.contentType)
        for setting in reply.extensions { writeSetting((setting.key, setting.value)) }
        let kind: String? =
            switch reply.body {
            case .none: nil
            case .json: "json"
            case .chat: "openai.chat"
            case .chatStream: "sse openai.chat"
            case .text: "text"
            case .blob(let blob): "blob sha256:\(blob.sha256) \(blob.size) \(blob.file)"
            }
        if let kind { write("@ body: \(kind)") }
        if let chunks = reply.chunks { write("@ chunks: \(chunks)") }
        if reply.cutsBytes { write("@ cut: bytes") }
        switch reply.body {
        case .none, .blob: break
        case .json(let json): write(body: json.transcriptLines.map { LineText($0) })
        case .chat(let text), .chatStream(let text):
            write(body: text.pieces(separatedBy: 0x0A).map { LineText($0) })
        case .text(let lines): write(body: lines)
        }
    }

    private mutating func write(contentType: String?) {
        if let contentType { write("@ content-type: \(contentType)") }
    }

    private mutating func write(body lines: [LineText]) {
        for line in lines { write("|", line) }
    }
}
