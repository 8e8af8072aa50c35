/// A regular expression as steps of an automaton that is in many states at once.
struct ExpressionProgram: Sendable {
    private enum Step {
        case byte(ByteClass)
        case either(Int, Int)
        case end
    }

    private var steps: [Step] = []
    private static let limit = 5000

    /// Translates a tree; reversed, the program reads a text from its end.
    init(_ node: ExpressionNode, isReversed: Bool) throws(ExpressionFault) {
        try add(node, isReversed)
        steps.append(.end)
    }

    private mutating func add(
        _ node: ExpressionNode,
        _ isReversed: Bool
    ) throws(ExpressionFault) {
        guard steps.count < Self.limit else { throw .tooLarge }
        switch node {
        case .bytes(let members): steps.append(.byte(members))
        case .sequence(let nodes):
            for node in isReversed ? nodes.reversed() : nodes { try add(node, isReversed) }
        case .choice(let branches):
            var exits: [Int] = []
            for branch in branches.dropLast() {
                let fork = steps.count
                steps.append(.either(fork + 1, fork + 1))
                try add(branch, isReversed)
                exits.append(steps.count)
                steps.append(.end)
                steps[fork] = .either(fork + 1, steps.count)
            }
            if let last = branches.last { try add(last, isReversed) }
            for exit in exits { steps[exit] = .either(steps.count, steps.count) }
        case .repeated(let node, let least, let most):
            try addRepeated(node, least, most, isReversed)
        }
    }

    private mutating func addRepeated(
        _ node: ExpressionNode,
        _ least: Int,
        _ most: Int?,
        _ isReversed: Bool
    ) throws(ExpressionFault) {
        for _ in 0..<least { try add(node, isReversed) }
        guard let most else {
            let fork = steps.count
            steps.append(.either(fork + 1, fork + 1))
            try add(node, isReversed)
            steps.append(.either(fork, fork))
            steps[fork] = .either(fork + 1, steps.count)
            return
        }
        var forks: [Int] = []
        for _ in least..<max(most, least) {
            forks.append(steps.count)
            steps.append(.either(steps.count + 1, steps.count + 1))
            try add(node, isReversed)
        }
        for fork in forks { steps[fork] = .either(fork + 1, steps.count) }
    }

    /// The states of a program that is being run.
    struct States {
        fileprivate var members: [Int] = []
        fileprivate var isMember: [Bool]

        /// Whether no state is left.
        var isEmpty: Bool { members.isEmpty }
    }

    /// No state at all.
    var none: States { States(isMember: Array(repeating: false, count: steps.count)) }

    /// Adds the state in which nothing was read yet.
    func start(_ states: inout States) {
        enter(0, &states)
    }

    /// The states after one more byte.
    func advanced(_ states: States, by byte: UInt8) -> States {
        var next = none
        for state in states.members {
            guard case .byte(let members) = steps[state], members.contains(byte) else { continue }
            enter(state + 1, &next)
        }
        return next
    }

    /// Whether what was read is a whole match.
    func hasEnded(_ states: States) -> Bool { states.isMember[steps.count - 1] }

    private func enter(_ state: Int, _ states: inout States) {
        var waiting = [state]
        while let state = waiting.popLast() {
            guard !states.isMember[state] else { continue }
            states.isMember[state] = true
            switch steps[state] {
            case .either(let first, let second): waiting += [first, second]
            case .byte, .end: states.members.append(state)
            }
        }
    }
}
