extension Exchange {
    /// The lines expected, as they are compared.
    var expectedLines: [ExpectedLine] {
        expectations.compactMap { placed in
            guard case .line(let line) = placed.value else { return nil }
            return line
        }
    }

    /// The events expected, as they are compared.
    var expectedEvents: [ExpectedEvent] {
        passages.compactMap { passage in
            guard case .single(let placed) = passage, case .event(let event) = placed.value else {
                return nil
            }
            return event
        }
    }

    /// Whether what is expected meets other lines one by one, as most does; never so with a gap.
    func pairs(with lines: Printout, _ bindings: inout Bindings) -> Bool {
        // Copied only where a pattern may bind something, which few commands have.
        var bound: Bindings?
        var place = 0
        for passage in passages {
            switch passage {
            case .lines(let run):
                guard run.stand(in: lines, at: place) else { return false }
                place += run.lines.count
            case .single(let placed):
                guard case .line(let line) = placed.value else { continue }
                var values = bound ?? bindings
                guard place < lines.count, LineComparer.accept(lines[place], as: line, &values)
                else { return false }
                bound = values
                place += 1
            }
        }
        guard place == lines.count else { return false }
        if let bound { bindings = bound }
        return true
    }
}
