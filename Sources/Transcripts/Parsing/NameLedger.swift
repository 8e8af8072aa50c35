/// Which names have been bound so far, and where.
struct NameLedger {
    private var lines: [String: Int] = [:]

    /// Takes in the names of a pattern, from left to right.
    mutating func enter(_ pattern: LinePattern, line: Int) throws(LineFault) {
        for piece in pattern.pieces {
            switch piece {
            case .text: break
            case .hole(let hole):
                guard let name = hole.name else { continue }
                if let line = lines[name] { throw .hole(.boundTwice(name, line: line)) }
                lines[name] = line
            case .reference(let name):
                guard lines[name] != nil else { throw .hole(.notBound(name)) }
            }
        }
    }
}
