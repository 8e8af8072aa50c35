/// Compares single lines: an expected one, made ready once, with any actual one.
struct LineComparer {
    private enum Ready {
        case exact(LineText)
        case pattern(PatternMatcher)
        case gap
        case impossible
    }

    private let channel: Channel
    private let ready: Ready

    /// Makes an expected line ready; values that are not bound yet may stand for anything.
    init(_ expected: ExpectedLine, _ bindings: Bindings) {
        channel = expected.channel
        switch expected.form {
        case .exact(let text): ready = .exact(text)
        case .gap: ready = .gap
        case .pattern(let pattern):
            let matcher = PatternMatcher(pattern, bindings, allowsUnbound: true)
            ready = matcher.map { .pattern($0) } ?? .impossible
        }
    }

    /// Whether an actual line is one that was expected; a gap is never one line.
    func accepts(_ line: TypedLine) -> Bool {
        guard line.channel == channel else { return false }
        switch ready {
        case .exact(let text): return text == line.text
        case .pattern(let matcher): return matcher.values(in: line.text) != nil
        case .gap, .impossible: return false
        }
    }

    /// Compares with the values as they are bound now, and binds what the line binds.
    static func accept(
        _ line: TypedLine,
        as expected: ExpectedLine,
        _ bindings: inout Bindings
    ) -> Bool {
        guard line.channel == expected.channel else { return false }
        switch expected.form {
        case .exact(let text): return text == line.text
        case .gap: return false
        case .pattern(let pattern):
            guard let values = pattern.values(in: line.text, bindings) else { return false }
            for (name, value) in values { bindings[name] = value }
            return true
        }
    }
}
