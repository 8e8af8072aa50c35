import CreatorCore
import CreatorShell
import Synchronization
import Transcripts

/// Keeps every command that is over, and knows how long the one being carried out may still take.
final class ExchangeCollector: SessionObserver {
    private struct State {
        var exchanges: [ObservedExchange] = []
        var begin = ContinuousClock.now
        var stop: StopReason?
    }

    private let session: ReplaySession
    private let state = Mutex(State())

    init(_ session: ReplaySession) {
        self.session = session
    }

    /// What was carried out.
    var performance: Performance {
        state.withLock { Performance($0.exchanges, stop: $0.stop) }
    }

    func observe(_ exchange: ObservedExchange, closingCode: UInt8) async throws(Refusal) {
        state.withLock { state in
            guard state.stop == nil else { return }
            state.exchanges.append(exchange)
            state.begin = .now
        }
    }

    func end(code: UInt8) async throws(Refusal) {
        state.withLock { state in
            guard let last = state.exchanges.indices.last, state.exchanges[last].ending == nil
            else {
                return
            }
            state.exchanges[last].ending = .inputEnded(code)
        }
    }

    /// Waits until a command takes longer than it may; false when cancelled before.
    func waitForOverdue() async -> Bool {
        while let left = timeLeft() {
            if left <= .zero { return true }
            do {
                try await Task.sleep(for: left)
            } catch {
                return false
            }
        }
        return false
    }

    /// How long the command being carried out may still take; `nil` when there is none to wait for.
    private func timeLeft() -> Duration? {
        state.withLock { state in
            let all = session.transcript.exchanges
            guard state.stop == nil, state.exchanges.count < all.count else { return nil }
            let limit = session.limit(of: all[state.exchanges.count])
            let left = Duration.milliseconds(limit.milliseconds) - state.begin.duration(to: .now)
            if left <= .zero { state.stop = .timedOut(limit) }
            return left
        }
    }
}
