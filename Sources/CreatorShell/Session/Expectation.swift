import CreatorCore
import CreatorText

/// What a script says the last event must be.
struct Expectation {
    let status: String
    let wanted: [RequestedField]

    /// Says what is different, when something is.
    func check(_ event: Event?) throws(Refusal) {
        guard let event else {
            throw Refusal(.state, "expected \(words), but nothing has happened yet")
        }
        let facts = EventFacts(event)
        let isMet =
            facts.status == status
            && wanted.allSatisfy { facts.fields[$0.key] == Self.text(of: $0.value) }
        guard isMet else { throw Refusal(.state, "expected \(words), but there is \(facts)") }
    }

    private var words: String {
        ([status] + wanted.map { "\($0.key)=\(Self.text(of: $0.value))" }).joined(separator: " ")
    }

    private static func text(of value: RequestedField.Value) -> String {
        switch value {
        case .text(let text): text
        case .file(let path): "@\(path)"
        case .json(let json): json.compactText
        }
    }
}
