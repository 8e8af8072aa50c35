/// Matches one line against a pattern, in time proportional to the line and the pattern.
///
/// From the end it learns from where the rest can match; from the start it then chooses the
/// shortest text for `any` and the longest for every other hole.
struct PatternMatcher {
    /// One thing to match; a path of a shape is several.
    enum Atom {
        case text([UInt8])
        /// Bytes of a class; `least` 0 or 1.
        case run(ByteClass, least: Int, isShort: Bool)
        /// What a function finds the end of.
        case token(([UInt8], Int) -> Int?)
        case expression(Expression)
        /// What a hole of this same line was filled with.
        case same(Int)
    }

    private var atoms: [Atom] = []
    /// The atoms of each hole.
    private var holes: [(name: String?, atoms: Range<Int>)] = []
    private let isTerminated: Bool

    /// Prepares a pattern.
    ///
    /// A value that was never bound makes it `nil`, unless it may stand for anything for now.
    init?(_ pattern: LinePattern, _ bindings: Bindings, allowsUnbound: Bool = false) {
        isTerminated = pattern.isTerminated
        for piece in pattern.pieces {
            switch piece {
            case .text(let text): atoms.append(.text(text))
            case .hole(let hole):
                let start = atoms.count
                atoms += Self.atoms(of: hole.kind, bindings)
                holes.append((hole.name, start..<atoms.count))
            case .reference(let name):
                if let own = holes.firstIndex(where: { $0.name == name }) {
                    atoms.append(.same(own))
                } else if let value = bindings[name] {
                    atoms.append(.text(value))
                } else if allowsUnbound {
                    atoms.append(.run(.any, least: 0, isShort: true))
                } else {
                    return nil
                }
            }
        }
    }

    /// The values its named holes get from a line, or `nil` when the line does not match.
    func values(in text: LineText) -> [(name: String, value: [UInt8])]? {
        let line = text.bytes
        guard text.isTerminated == isTerminated, let spans = spans(in: line) else { return nil }
        return zip(holes, spans).compactMap { hole, span in
            hole.name.map { ($0, Array(line[span])) }
        }
    }

    /// Where the holes are in a line, or `nil` when it does not match.
    func spans(in line: [UInt8]) -> [Range<Int>]? {
        var ends: [Int] = []
        var place = 0
        // Up to the first atom with a choice there is only one way to match.
        while ends.count < atoms.count, let end = onlyEnd(ends, place, line) {
            guard let end else { return nil }
            ends.append(end)
            place = end
        }
        guard ends.count < atoms.count else { return place == line.count ? spans(ends) : nil }
        let first = ends.count
        let feasible = feasibility(from: first, at: place, line)
        guard feasible[0][0] else { return nil }
        let base = place
        while ends.count < atoms.count {
            let allowed = feasible[ends.count - first + 1]
            guard let end = chosenEnd(ends, place, line, { allowed[$0 - base] }) else { return nil }
            ends.append(end)
            place = end
        }
        return spans(ends)
    }

    private func spans(_ ends: [Int]) -> [Range<Int>] {
        holes.map { hole in span(hole.atoms, ends) }
    }

    private func span(_ atoms: Range<Int>, _ ends: [Int]) -> Range<Int> {
        (atoms.lowerBound == 0 ? 0 : ends[atoms.lowerBound - 1])..<ends[atoms.upperBound - 1]
    }

    /// The end of the next atom where it has no choice: `.some(nil)` is a mismatch, `nil` a choice.
    private func onlyEnd(_ ends: [Int], _ place: Int, _ line: [UInt8]) -> Int?? {
        switch atoms[ends.count] {
        case .text(let text): .some(text.stands(in: line, at: place) ? place + text.count : nil)
        case .token(let find): .some(find(line, place))
        case .same(let hole):
            .some(repeated(hole, ends, place, line))
        case .run, .expression: nil
        }
    }

    private func repeated(_ hole: Int, _ ends: [Int], _ place: Int, _ line: [UInt8]) -> Int? {
        let value = Array(line[span(holes[hole].atoms, ends)])
        return value.stands(in: line, at: place) ? place + value.count : nil
    }

    /// The end of the next atom from which the rest can match.
    private func chosenEnd(
        _ ends: [Int],
        _ place: Int,
        _ line: [UInt8],
        _ isAllowed: (Int) -> Bool
    ) -> Int? {
        switch atoms[ends.count] {
        case .text, .token, .same:
            guard let end = onlyEnd(ends, place, line), let end else { return nil }
            return isAllowed(end) ? end : nil
        case .run(let members, let least, let isShort):
            var chosen: Int?
            var end = place
            while end - place < least || chosen == nil || !isShort {
                if end - place >= least, isAllowed(end) { chosen = end }
                if isShort, chosen != nil { return chosen }
                guard end < line.count, members.contains(line[end]) else { return chosen }
                end += 1
            }
            return chosen
        case .expression(let expression):
            let program = expression.forward
            var states = program.none
            program.start(&states)
            var chosen: Int?
            var end = place
            while !states.isEmpty {
                if program.hasEnded(states), isAllowed(end) { chosen = end }
                guard end < line.count else { break }
                states = program.advanced(states, by: line[end])
                end += 1
            }
            return chosen
        }
    }

    /// For each atom from `first` on, and after the last: from which places the rest can match,
    /// counted from `start`.
    private func feasibility(from first: Int, at start: Int, _ line: [UInt8]) -> [[Bool]] {
        let count = line.count - start
        var after = [Bool](repeating: false, count: count + 1)
        after[count] = true
        var rows = [after]
        for atom in atoms[first...].reversed() {
            var row = [Bool](repeating: false, count: count + 1)
            fill(&row, atom, after, line, start)
            rows.append(row)
            after = row
        }
        return rows.reversed()
    }

    private func fill(
        _ row: inout [Bool],
        _ atom: Atom,
        _ after: [Bool],
        _ line: [UInt8],
        _ start: Int
    ) {
        switch atom {
        case .text(let text):
            for place in after.indices.dropFirst(text.count) where after[place] {
                let from = place - text.count
                row[from] = text.stands(in: line, at: start + from)
            }
        case .run(let members, let least, _):
            fillRun(&row, after, least) { members.contains(line[start + $0]) }
        case .same: fillRun(&row, after, 1) { _ in true }
        case .token(let find):
            for place in row.indices {
                if let end = find(line, start + place) { row[place] = after[end - start] }
            }
        case .expression(let expression):
            let program = expression.backward
            var states = program.none
            for place in row.indices.reversed() {
                if place < row.count - 1 {
                    states = program.advanced(states, by: line[start + place])
                }
                if after[place] { program.start(&states) }
                row[place] = program.hasEnded(states)
            }
        }
    }

    /// Fills in from where a run of members can be followed by the rest.
    private func fillRun(
        _ row: inout [Bool],
        _ after: [Bool],
        _ least: Int,
        _ isMember: (Int) -> Bool
    ) {
        let isOptional = least == 0
        row[row.count - 1] = isOptional && after[row.count - 1]
        for place in row.indices.dropLast().reversed() {
            let isLonger = isMember(place) && (row[place + 1] || (!isOptional && after[place + 1]))
            row[place] = isLonger || (isOptional && after[place])
        }
    }
}
