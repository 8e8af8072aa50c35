package import CreatorCore

/// What an `expect` line wants the last event to be.
package struct Expectation: Equatable, Sendable {
    /// The event's status, for example `completed`.
    package let status: String

    /// Keys of the message, or of its `data`, and what they must be.
    package let fields: [RequestedField]

    /// Creates an expectation.
    package init(status: String, fields: [RequestedField] = []) {
        self.status = status
        self.fields = fields
    }

    /// Holds the expectation against the last event, as the wire writes it.
    package func check(_ message: JSON?) throws(Refusal) {
        guard let message, let found = message["status"]?.text else {
            throw Refusal(.state, "expected \(status), but nothing has happened yet")
        }
        guard found == status else {
            let reason = message["error"]?.text.map { ": \($0)" } ?? ""
            throw Refusal(.state, "expected \(status), but the last event is \(found)\(reason)")
        }
        for field in fields {
            let value = message[field.key] ?? message["data"]?[field.key]
            guard let value else {
                throw Refusal(.state, "expected \(field.key), but \(found) has no such key")
            }
            guard Self.matches(value, field.value) else {
                throw Refusal(
                    .state,
                    "expected \(field.key) to be \(Self.text(of: field.value)), "
                        + "but it is \(value.compactText)"
                )
            }
        }
    }

    private static func matches(_ value: JSON, _ wanted: RequestedField.Value) -> Bool {
        switch wanted {
        case .json(let json): return value == json
        case .file(let path): return value == .string("@" + path)
        case .text(let text):
            if let number = value.double { return number == Double(text) }
            return value.text == text || (value.text == nil && value.compactText == text)
        }
    }

    private static func text(of wanted: RequestedField.Value) -> String {
        switch wanted {
        case .json(let json): json.compactText
        case .file(let path): "@" + path
        case .text(let text): text
        }
    }
}
