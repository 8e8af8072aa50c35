import CreatorCore
import Synchronization

/// Ends sessions whose commands take longer than they may.
///
/// One task looks at all of them now and then, since a timer for each would cost more than most
/// sessions do. It is there only while there are sessions.
final class Overseer: Sendable {
    private struct State {
        var sessions: [ObjectIdentifier: (collector: ExchangeCollector, driver: SessionDriver)] =
            [:]
        var isLooking = false
    }

    /// How often it looks.
    private static let interval = Duration.milliseconds(50)

    private let state = Mutex(State())

    /// Looks after a session from now on.
    func begin(_ collector: ExchangeCollector, _ driver: SessionDriver) {
        let isFirst = state.withLock { state in
            state.sessions[ObjectIdentifier(collector)] = (collector, driver)
            defer { state.isLooking = true }
            return !state.isLooking
        }
        if isFirst { Task { await look() } }
    }

    /// A session is over.
    func end(_ collector: ExchangeCollector) {
        state.withLock { $0.sessions[ObjectIdentifier(collector)] = nil }
    }

    private func look() async {
        while true {
            // Never cancelled, so it always sleeps.
            try? await Task.sleep(for: Self.interval)
            let now = ContinuousClock.now
            let sessions = state.withLock { state in
                if state.sessions.isEmpty { state.isLooking = false }
                return state.isLooking ? Array(state.sessions.values) : nil
            }
            guard let sessions else { return }
            for session in sessions where session.collector.isOverdue(at: now) {
                Task { await session.driver.close() }
            }
        }
    }
}
