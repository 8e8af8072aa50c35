extension TranscriptParser {
    /// All sections, which are the rest of the file.
    mutating func sections() throws(TranscriptError) -> [Placed<Section>] {
        var sections: [Placed<Section>] = []
        var calls = 0
        while let line = current {
            let heading = try heading(line)
            place += 1
            switch heading {
            case .file(let name):
                let body = try sectionBody()
                let file = try at(line) { () throws(LineFault) in
                    let isRepeated = sections.contains { section in
                        guard case .file(let file) = section.value else { return false }
                        return file.name == name
                    }
                    if isRepeated { throw .section(.repeatedFile(name)) }
                    return SuppliedFile(name: name, lines: try body.plainLines())
                }
                sections.append(Placed(.file(file), line: line.number))
            case .request(let number, let alias, let method, let path):
                calls += 1
                try at(line) { [calls] () throws(LineFault) in
                    guard number == calls else {
                        throw .section(.sectionNumber(number, expected: calls))
                    }
                }
                let body = try sectionBody()
                let request = try at(line) { () throws(LineFault) in
                    try body.request(alias, method, path)
                }
                sections.append(Placed(.call(try call(number, request, line)), line: line.number))
            case .reply(let number, _):
                throw TranscriptError(line: line.number, .section(.replyWithoutRequest(number)))
            }
        }
        return sections
    }

    private func heading(_ line: SourceLine) throws(TranscriptError) -> SectionHeading {
        let bytes = try checked(line)
        return try at(line) { () throws(LineFault) in try SectionHeading(bytes) }
    }

    /// The reply that stands below a request.
    private mutating func call(
        _ number: Int,
        _ request: RecordedRequest,
        _ asked: SourceLine
    ) throws(TranscriptError) -> RecordedCall {
        guard let line = current else {
            throw TranscriptError(line: asked.number, .section(.replyMissing(number)))
        }
        guard case .reply(let answered, let outcome) = try heading(line) else {
            throw TranscriptError(line: asked.number, .section(.replyMissing(number)))
        }
        guard answered == number else {
            throw TranscriptError(line: line.number, .section(.replyWithoutRequest(answered)))
        }
        place += 1
        let body = try sectionBody()
        let reply = try at(line) { () throws(LineFault) in try body.reply(outcome) }
        return RecordedCall(
            number: number,
            request: request,
            reply: reply,
            replyLine: line.number
        )
    }

    /// The settings and lines up to the next section.
    private mutating func sectionBody() throws(TranscriptError) -> SectionBody {
        var body = SectionBody()
        while let line = current, !bytes(of: line).starts(with: "---".utf8) {
            let bytes = try checked(line)
            try at(line) { () throws(LineFault) in
                switch try LineClass(bytes) {
                case .setting where body.lines.isEmpty:
                    try body.add(try LineReading.setting(bytes))
                case .output(.output):
                    let text = try LineReading.text(of: bytes)
                    if let last = body.lines.last, !last.isTerminated {
                        throw .structure(.afterUnterminated)
                    }
                    body.lines.append(text)
                case .blank where line.beginsFence || isEndOfFence: break
                case .blank, .comment: throw .structure(.noteAmongSections)
                case .setting, .input, .continuation, .key, .output, .event, .status, .section:
                    throw .structure(.lineAfterSections)
                }
            }
            place += 1
        }
        return body
    }

    /// Whether the current line is the last of its fence.
    private var isEndOfFence: Bool {
        place + 1 < lines.count && lines[place + 1].beginsFence
    }
}
