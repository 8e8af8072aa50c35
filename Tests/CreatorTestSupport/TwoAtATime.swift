package import Testing

/// Lets at most two tests with this trait run at once: each starts a program that works hard.
package struct TwoAtATime: SuiteTrait, TestTrait, TestScoping {
    package let isRecursive = true

    private static let seats = Seats(count: 2)

    package func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        // A suite's own scope encloses those of its tests, which take the seats.
        guard testCase != nil else { return try await function() }
        await Self.seats.take()
        do {
            try await function()
        } catch {
            await Self.seats.leave()
            throw error
        }
        await Self.seats.leave()
    }
}

extension Trait where Self == TwoAtATime {
    /// At most two tests with this trait at once, across all suites of the process.
    package static var twoAtATime: Self { Self() }
}

/// What only so many tasks may have at once.
private actor Seats {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(count: Int) {
        free = count
    }

    func take() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
