/// Turns typed lines into expected ones: volatile pieces become holes, values that come again
/// become references.
struct HoleScribe: Sendable {
    private var bindings: Bindings
    /// The names that are taken, besides those bound here.
    private var taken: Set<String>

    init(work: [UInt8] = [], taken: Set<String> = []) {
        bindings = Bindings(work: work)
        self.taken = taken
    }

    /// The line as a transcript should expect it; exact unless its holes really hold.
    mutating func expected(_ line: TypedLine) -> ExpectedLine {
        let exact = ExpectedLine(line.channel, .exact(line.text))
        guard !line.spans.isEmpty else { return exact }
        var scribe = self
        let pieces = line.pieces.map { scribe.piece($0) }
        let pattern = LinePattern(pieces, isTerminated: line.isTerminated)
        // What is written has to be read again, and has to mean this very line.
        guard pattern.hasHoles, (try? LinePattern(parsing: pattern.text)) == pattern,
            let values = pattern.values(in: line.text, bindings),
            values.allSatisfy({ scribe.bindings[$0.name] == $0.value })
        else { return exact }
        self = scribe
        return ExpectedLine(line.channel, .pattern(pattern))
    }

    private mutating func piece(_ piece: Volatile) -> LinePattern.Piece {
        switch piece {
        case .exact(let bytes): return .text(bytes)
        case .volatile(let bytes, let hole):
            let alone = LinePattern([.hole(Hole(hole.kind))])
            guard alone.values(in: LineText(bytes), bindings) != nil else { return .text(bytes) }
            guard let name = hole.name, Hole.isName(name) else { return .hole(Hole(hole.kind)) }
            return named(name, hole.kind, bytes)
        }
    }

    private mutating func named(
        _ name: String,
        _ kind: HoleKind,
        _ bytes: [UInt8]
    ) -> LinePattern.Piece {
        var candidate = name
        var number = 1
        while let value = bindings[candidate] ?? (taken.contains(candidate) ? [] : nil) {
            if value == bytes, !taken.contains(candidate) { return .reference(candidate) }
            number += 1
            candidate = "\(name)\(number)"
        }
        bindings[candidate] = bytes
        return .hole(Hole(kind, name: candidate))
    }
}
