/// Which words of two texts are the same, by their longest common sequence.
struct WordDifference {
    /// The words of the older text, those that are gone marked.
    let before: [ReportedLine.Span]

    /// The words of the newer text, those that are new marked.
    let after: [ReportedLine.Span]

    /// Compares two texts word by word; very long ones count as wholly changed.
    init(from old: String, to new: String) {
        let old = old.split(separator: " ").map { String($0) }
        let new = new.split(separator: " ").map { String($0) }
        let common = Self.common(old, new)
        before = old.enumerated().map { .init($1, common.old.contains($0) ? .plain : .removed) }
        after = new.enumerated().map { .init($1, common.new.contains($0) ? .plain : .added) }
    }

    private static func common(_ old: [String], _ new: [String]) -> (old: Set<Int>, new: Set<Int>) {
        guard old.count * new.count <= 4_000_000 else { return ([], []) }
        let width = new.count + 1
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        for row in old.indices.reversed() {
            for column in new.indices.reversed() {
                let place = row * width + column
                lengths[place] =
                    old[row] == new[column]
                    ? lengths[place + width + 1] + 1
                    : max(lengths[place + width], lengths[place + 1])
            }
        }
        var common: (old: Set<Int>, new: Set<Int>) = ([], [])
        var (row, column) = (0, 0)
        while row < old.count, column < new.count {
            let place = row * width + column
            if old[row] == new[column] {
                common.old.insert(row)
                common.new.insert(column)
                (row, column) = (row + 1, column + 1)
            } else if lengths[place + width] >= lengths[place + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return common
    }
}
