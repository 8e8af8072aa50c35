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

    /// Whether the command being carried out has taken longer than it may; from then on nothing
    /// more is kept.
    func isOverdue(at now: ContinuousClock.Instant) -> Bool {
        state.withLock { state in
            let all = session.transcript.exchanges
            guard state.stop == nil, state.exchanges.count < all.count else { return false }
            let limit = session.limit(of: all[state.exchanges.count])
            guard state.begin.duration(to: now) >= .milliseconds(limit.milliseconds) else {
                return false
            }
            state.stop = .timedOut(limit)
            return true
        }
    }
}
