/// Why a request has no recorded answer.
package enum CassetteMismatch: Error, Equatable, Sendable {
    /// All calls of this provider have been made.
    case exhausted(RecordedRequest)

    /// The next call of this provider is another one; perhaps a later one would fit.
    case differs(RecordedCall, RecordedRequest, laterNumber: Int?)

    /// The request and, where there is one, how it differs from the recorded one.
    package var report: [[UInt8]] {
        guard case .differs(let call, let actual, _) = self else { return [] }
        let expected = Self.lines(call.request, reducedBy: call.request, number: call.number)
        let lines = Self.lines(actual, reducedBy: call.request, number: call.number)
        let difference = OutputDifference(
            expected.map { ExpectedLine(.output, .exact($0)) },
            lines.map { TypedLine(.output, $0) },
            Bindings()
        )
        return difference.lines().map { line in
            switch line {
            case .met(let place, _): [0x20] + expected[place].bytes
            case .missing(let place): [UInt8(ascii: "-")] + expected[place].bytes
            case .unexpected(let place): [UInt8(ascii: "+")] + lines[place].bytes
            }
        }
    }

    private static func lines(
        _ request: RecordedRequest,
        reducedBy rule: RecordedRequest,
        number: Int
    ) -> [LineText] {
        var lines = [LineText("\(request.method) \(request.path)")]
        if rule.contentType != nil {
            lines.append(LineText("content-type: \(request.contentType ?? "none")"))
        }
        switch (rule.body, request.body) {
        case (.any, _): break
        case (_, .any): lines.append(LineText("a body that is no text"))
        case (_, .json(let json)):
            lines += rule.reduced(json).transcriptLines.map { LineText($0) }
        case (_, .text(let text)): lines += text.map { LineText(Escapes.escaped($0)) }
        }
        return lines
    }
}

extension CassetteMismatch: CustomStringConvertible {
    /// What is wrong, then what to do.
    package var description: String {
        switch self {
        case .exhausted(let request):
            "no reply is left for \(request.method) \(request.path) to \(request.alias.rawValue); "
                + "record the transcript again"
        case .differs(let call, let request, nil):
            "\(request.method) \(request.path) to \(request.alias.rawValue) is not request "
                + "\(call.number); correct it, or record the transcript again"
        case .differs(let call, _, let later?):
            "request \(later) came before request \(call.number); make them in the recorded order"
        }
    }
}
