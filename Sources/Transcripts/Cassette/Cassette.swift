import CreatorCore

/// Answers requests with what was recorded, strictly in order for each provider.
package struct Cassette: Sendable {
    private let redaction: Redaction
    private let prompts: PromptBook
    private var waiting: [RecordedCall]

    /// Creates a cassette of a transcript's calls.
    package init(
        _ calls: [RecordedCall],
        redaction: Redaction = Redaction(),
        prompts: PromptBook = PromptBook()
    ) {
        waiting = calls
        self.redaction = redaction
        self.prompts = prompts
    }

    /// The calls nobody has made yet; when the session is over, each of them is a mismatch.
    package var unused: [RecordedCall] { waiting }

    /// The recorded call for a request, which is then used up.
    package mutating func answer(
        _ request: ObservedRequest
    ) throws(CassetteMismatch) -> RecordedCall {
        let actual = request.recorded(redaction, prompts)
        guard let place = waiting.firstIndex(where: { $0.request.alias == request.alias }) else {
            throw .exhausted(actual)
        }
        let expected = waiting[place]
        guard expected.request.isMet(by: actual) else {
            let later = waiting[(place + 1)...].first { $0.request.isMet(by: actual) }
            throw .differs(expected, actual, laterNumber: later?.number)
        }
        return waiting.remove(at: place)
    }
}

extension RecordedRequest {
    /// Whether a request is the recorded one.
    func isMet(by actual: RecordedRequest) -> Bool {
        guard alias == actual.alias, method == actual.method,
            path.utf8.elementsEqual(actual.path.utf8)
        else { return false }
        if let contentType, contentType != actual.contentType { return false }
        switch (body, actual.body) {
        case (.any, _): return true
        case (.json(let expected), .json(let json)):
            return JSONMatching.areEqual(reduced(expected), reduced(json))
        case (.text(let expected), .text(let lines)): return expected == lines
        case (.json, _), (.text, _): return false
        }
    }

    /// A body without the fields that may differ.
    func reduced(_ json: JSON) -> JSON {
        ignored.reduce(json) { $1.removed(from: $0) }
    }
}
