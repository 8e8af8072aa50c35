/// In which order files are replayed; reports are in file order whatever it is.
package enum ReplayOrder: Hashable, Sendable {
    /// By path, byte by byte.
    case byPath

    /// Shuffled; the same seed and the same files give the same order.
    case random(seed: UInt64)

    /// Reads `random` or `random:SEED`; `drawing` gives the seed when none is written.
    package init(
        parsing text: String,
        drawing: @autoclosure () -> UInt64
    ) throws(SelectionError) {
        let parts = text.utf8.pieces(separatedBy: UInt8(ascii: ":"))
        guard parts.count <= 2, parts[0].shown == "random" else { throw .malformedOrder(text) }
        guard parts.count == 2 else {
            self = .random(seed: drawing())
            return
        }
        guard let seed = WholeNumber.seed(parts[1]) else { throw .malformedOrder(text) }
        self = .random(seed: seed)
    }

    /// The value of `--order` that gives this order again; `nil` for the usual one.
    package var option: String? {
        switch self {
        case .byPath: nil
        case .random(let seed): "random:\(seed)"
        }
    }

    /// Elements that are sorted by path, in this order; every round is shuffled anew.
    func arranged<Element>(_ sorted: [Element], round: Int) -> [Element] {
        switch self {
        case .byPath: return sorted
        case .random(let seed):
            var chance = SeededChance(seed: seed)
            for _ in 0..<round { chance = SeededChance(seed: chance.next()) }
            var elements = sorted
            for last in elements.indices.dropFirst().reversed() {
                elements.swapAt(last, chance.number(below: last + 1))
            }
            return elements
        }
    }
}
