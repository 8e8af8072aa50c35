/// Finds how expected lines with gaps meet the actual ones, all of them, or that they do not.
///
/// From the end it learns from where the rest can be met, which costs lines times gaps; from the
/// start every gap then takes the fewest lines that work. Only values that are bound and repeated
/// within one command can make it go back, and that is tried a limited number of times.
struct OutputAligner {
    private let expected: [ExpectedLine]
    private let actual: [TypedLine]
    private var comparers: [LineComparer] = []
    /// The places of the gaps among the expected lines.
    private let gaps: [(place: Int, gap: Gap, channel: Channel)]
    private var attempts = 0

    private static let attemptLimit = 10_000

    init(_ expected: [ExpectedLine], _ actual: [TypedLine]) {
        self.expected = expected
        self.actual = actual
        gaps = expected.enumerated().compactMap { place, line in
            guard case .gap(let gap) = line.form else { return nil }
            return (place, gap, line.channel)
        }
    }

    /// The actual lines of every expected one, in order; binds values only on success.
    mutating func alignment(_ bindings: inout Bindings) -> [Range<Int>]? {
        guard actual.count >= expected.count - gaps.count else { return nil }
        comparers = expected.map { [bindings] in LineComparer($0, bindings) }
        let starts = feasibleStarts()
        attempts = 0
        return align(from: 0, at: 0, starts, &bindings)
    }

    /// The expected lines before each gap, and those after the last.
    private func segment(_ index: Int) -> Range<Int> {
        let start = index == 0 ? 0 : gaps[index - 1].place + 1
        return start..<(index < gaps.count ? gaps[index].place : expected.count)
    }

    /// For every segment: at which actual lines it can begin so that the rest can be met.
    private func feasibleStarts() -> [[Bool]] {
        var rows: [[Bool]] = []
        var after: [Bool] = []
        for index in (0...gaps.count).reversed() {
            let lines = segment(index)
            var row = [Bool](repeating: false, count: actual.count + 1)
            for start in row.indices.dropLast(lines.count) {
                let end = start + lines.count
                let canGoOn = index == gaps.count ? end == actual.count : after[end]
                guard canGoOn else { continue }
                row[start] = zip(lines, start..<end).allSatisfy {
                    comparers[$0].accepts(actual[$1])
                }
            }
            rows.append(row)
            if index > 0 { after = gapStarts(gaps[index - 1], before: row) }
        }
        return rows.reversed()
    }

    /// At which actual lines a gap can begin so that what follows it can.
    private func gapStarts(
        _ gap: (place: Int, gap: Gap, channel: Channel),
        before starts: [Bool]
    ) -> [Bool] {
        var row = [Bool](repeating: false, count: starts.count)
        // The nearest start at or after each line, and how many lines of the channel follow it.
        var nearest = [Int](repeating: Int.max, count: starts.count)
        for place in starts.indices.reversed() {
            let later = place + 1 < starts.count ? nearest[place + 1] : Int.max
            nearest[place] = starts[place] ? place : later
        }
        var run = 0
        for place in starts.indices.reversed() {
            if place < actual.count {
                run = actual[place].channel == gap.channel ? run + 1 : 0
            }
            let most = min(gap.gap.most ?? run, run)
            guard gap.gap.least <= most else { continue }
            let end = nearest[place + gap.gap.least]
            row[place] = end != Int.max && end - place <= most
        }
        return row
    }

    /// Meets a segment and everything after it.
    private mutating func align(
        from index: Int,
        at start: Int,
        _ starts: [[Bool]],
        _ bindings: inout Bindings
    ) -> [Range<Int>]? {
        attempts += 1
        guard attempts <= Self.attemptLimit, starts[index][start] else { return nil }
        var bound = bindings
        let lines = segment(index)
        var place = start
        for line in lines {
            guard LineComparer.accept(actual[place], as: expected[line], &bound) else {
                return nil
            }
            place += 1
        }
        let met = (start..<place).map { $0..<$0 + 1 }
        guard index < gaps.count else {
            bindings = bound
            return met
        }
        let gap = gaps[index]
        let run = actual[place...].prefix { $0.channel == gap.channel }.count
        let most = min(gap.gap.most ?? run, run)
        guard gap.gap.least <= most else { return nil }
        for count in gap.gap.least...most where starts[index + 1][place + count] {
            var bound = bound
            let end = place + count
            if let rest = align(from: index + 1, at: end, starts, &bound) {
                bindings = bound
                return met + [place..<end] + rest
            }
            guard attempts <= Self.attemptLimit else { return nil }
        }
        return nil
    }
}
