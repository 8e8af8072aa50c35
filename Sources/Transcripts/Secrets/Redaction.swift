package import CreatorCore

/// Keeps secrets out of what is written, and what is compared equal to it.
package struct Redaction: Sendable {
    private let replacements: [(needle: [UInt8], replacement: [UInt8])]
    private let allowed: Set<SecretShape>

    /// Creates a redaction of known values; kinds that are allowed by name are not suspected.
    package init(_ secrets: [Secret] = [], allowing allowed: Set<SecretShape> = []) {
        replacements = secrets.flatMap { secret in
            secret.forms.map { ($0, secret.replacement) }
        }.sorted { $0.0.count > $1.0.count }
        self.allowed = allowed
    }

    /// Whether there is anything to replace.
    var knowsSecrets: Bool { !replacements.isEmpty }

    /// Bytes in which every known value, in any of its forms, is replaced by its name.
    package func redacted(_ bytes: [UInt8]) -> [UInt8] {
        bytes.replacing(replacements)
    }

    /// Text in which every known value is replaced by its name.
    package func redacted(_ text: String) -> String {
        replacements.isEmpty ? text : redacted(Array(text.utf8)).shown
    }

    /// A JSON value in which every known value is replaced by its name, in keys too.
    package func redacted(_ json: JSON) -> JSON {
        guard !replacements.isEmpty else { return json }
        switch json {
        case .null, .bool, .number: return json
        case .string(let text): return .string(redacted(text))
        case .array(let elements): return .array(elements.map { redacted($0) })
        case .object(let members):
            return .object(members.map { .init(redacted($0.key), redacted($0.value)) })
        }
    }

    /// What looks like a secret in a text, though nobody said it was one.
    package func suspicion(in text: [UInt8]) -> SecretShape? {
        SecretShape.found(in: text, except: allowed)
    }

    /// A command as it happened, without known values.
    func redacted(_ observed: ObservedExchange) -> ObservedExchange {
        guard knowsSecrets else { return observed }
        var redacted = observed
        redacted.input = TypedInput(observed.input.lines.map { self.redacted($0) })
        redacted.keysAfter = observed.keysAfter.map { self.redacted($0) }
        redacted.output = Printout(observed.output.map { self.redacted($0) })
        redacted.events = observed.events.map { self.redacted($0) }
        return redacted
    }

    /// A line without known values; a value that lies across pieces makes the line exact.
    private func redacted(_ line: TypedLine) -> TypedLine {
        let pieces = line.pieces.map { piece -> Volatile in
            switch piece {
            case .exact(let bytes): .exact(redacted(bytes))
            case .volatile(let bytes, _):
                redacted(bytes) == bytes ? piece : .exact(redacted(bytes))
            }
        }
        let whole = redacted(line.text.bytes)
        let isSame = pieces.flatMap(\.bytes) == whole
        return TypedLine(
            line.channel,
            isSame ? pieces : [.exact(whole)],
            isTerminated: line.isTerminated
        )
    }
}
