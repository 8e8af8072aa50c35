import Synchronization

/// Numbers noted from any task.
final class ProgressLog: Sendable {
    private let numbers = Mutex<[Int]>([])

    var values: [Int] { numbers.withLock { $0 } }

    func add(_ number: Int) {
        numbers.withLock { $0.append(number) }
    }
}
