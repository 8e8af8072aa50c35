package import Testing

/// Lets only so many tests with this trait run at once, across all suites of the process.
package struct Crowd: SuiteTrait, TestTrait, TestScoping {
    package let isRecursive = true

    private let seats: Seats

    fileprivate init(_ seats: Seats) {
        self.seats = seats
    }

    package func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        // A suite's own scope encloses those of its tests, which take the seats.
        guard testCase != nil else { return try await function() }
        await seats.take()
        do {
            try await function()
        } catch {
            await seats.leave()
            throw error
        }
        await seats.leave()
    }
}

extension Trait where Self == Crowd {
    /// At most two at once: each starts a program that works hard.
    package static var twoAtATime: Self { Self(.programs) }

    /// One at a time: the terminal library below libedit keeps its state in global variables.
    package static var oneEditor: Self { Self(.editor) }
}

/// What only so many tasks may have at once.
private actor Seats {
    static let programs = Seats(count: 2)
    static let editor = Seats(count: 1)

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
