/// How the output of a command meets what was expected.
enum OutputComparison: Sendable {
    /// Every expected line came, one for one, and nothing else.
    case paired(lines: Int)

    /// Every expected line came, and gaps stand for the others: the lines of each expected one.
    case aligned([Range<Int>])

    /// Some did not come, or others did: both side by side, and what cannot be seen about them.
    case different([DiffLine], [Remark])

    /// Compares; binds what lines that meet bind, so that one difference does not lead to many.
    init(
        _ exchange: borrowing Exchange,
        _ output: borrowing Printout,
        _ bindings: inout Bindings
    ) {
        if exchange.pairs(with: output, &bindings) {
            self = .paired(lines: output.count)
            return
        }
        let expected = exchange.expectedLines
        let actual = Array(copy output)
        var aligner = OutputAligner(expected, actual)
        if let alignment = aligner.alignment(&bindings) {
            self = .aligned(alignment)
            return
        }
        let lines = OutputDifference(expected, actual, bindings).lines()
        for case .met(let line, let places) in lines {
            guard let place = places.first else { continue }
            _ = LineComparer.accept(actual[place], as: expected[line], &bindings)
        }
        self = .different(lines, Remark.all(lines, expected, actual))
    }

    /// Whether all output is as expected.
    var isMet: Bool {
        switch self {
        case .paired, .aligned: true
        case .different: false
        }
    }

    /// Expected and actual output side by side.
    var lines: [DiffLine] {
        switch self {
        case .paired(let count): (0..<count).map { .met(expected: $0, actual: $0..<$0 + 1) }
        case .aligned(let ranges): ranges.enumerated().map { .met(expected: $0, actual: $1) }
        case .different(let lines, _): lines
        }
    }

    /// What cannot be seen about lines that differ.
    var remarks: [Remark] {
        switch self {
        case .paired, .aligned: []
        case .different(_, let remarks): remarks
        }
    }
}
