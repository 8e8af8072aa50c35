package import Testing

/// Runs tests that open a line editor one at a time, across all suites of the process: the terminal
/// library below libedit keeps its state in global variables.
package struct OneEditor: SuiteTrait, TestTrait, TestScoping {
    package let isRecursive = true

    private static let turn = Turn()

    package func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        // A suite's own scope encloses those of its tests, which take the turn.
        guard testCase != nil else { return try await function() }
        await Self.turn.take()
        do {
            try await function()
        } catch {
            await Self.turn.pass()
            throw error
        }
        await Self.turn.pass()
    }
}

extension Trait where Self == OneEditor {
    /// One line editor at a time in the whole process.
    package static var oneEditor: Self { Self() }
}

/// What only one task may have.
private actor Turn {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func take() async {
        guard isTaken else {
            isTaken = true
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func pass() {
        if waiting.isEmpty {
            isTaken = false
        } else {
            waiting.removeFirst().resume()
        }
    }
}
