/// How alike two names are, for did-you-mean.
enum Likeness {
    /// The most alike candidate within two edits (one for short names), or `nil`.
    static func nearest(to name: String, in candidates: [String]) -> String? {
        let limit = name.count < 5 ? 1 : 2
        return candidates.map { (name: $0, edits: edits(name, $0)) }
            .filter { $0.edits <= limit }
            .min { $0.edits < $1.edits }?.name
    }

    /// The fewest insertions, deletions and replacements that turn one name into the other.
    static func edits(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (i, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for j in right.indices {
                let cost = diagonal + (right[j] == character ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(cost, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
