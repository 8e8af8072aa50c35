/// Which part of the files one machine of several replays.
package struct ShardSelection: Hashable, Sendable, CustomStringConvertible {
    /// The most parts that can be asked for.
    static let mostShards = 10_000

    /// Which part, counted from 1.
    package let index: Int

    /// How many parts there are.
    package let count: Int

    /// Everything.
    package static let whole = ShardSelection(index: 1, count: 1)

    private init(index: Int, count: Int) {
        self.index = index
        self.count = count
    }

    /// Reads a part such as `2/4`.
    package init(parsing text: String) throws(SelectionError) {
        let parts = text.utf8.pieces(separatedBy: UInt8(ascii: "/"))
        guard parts.count == 2, let index = WholeNumber.int(parts[0]),
            let count = WholeNumber.int(parts[1]), (1...Self.mostShards).contains(count),
            (1...count).contains(index)
        else { throw .malformedShard(text) }
        self.init(index: index, count: count)
    }

    /// The elements of this part: every n-th, so that no part gets all the long neighbours.
    func part<Element>(of elements: [Element]) -> [Element] {
        elements.enumerated().filter { $0.offset % count == index - 1 }.map(\.element)
    }

    package var description: String { "\(index)/\(count)" }
}
