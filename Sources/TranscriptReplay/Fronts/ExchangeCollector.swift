import CreatorCore
import CreatorShell
import Transcripts

/// Keeps every command that is over, and knows how long the one being carried out may still take.
actor ExchangeCollector: SessionObserver {
    private let session: ReplaySession
    private var exchanges: [ObservedExchange] = []
    private var begin = ContinuousClock.now
    private var stop: StopReason?

    init(_ session: ReplaySession) {
        self.session = session
    }

    /// What was carried out.
    var performance: Performance { Performance(exchanges, stop: stop) }

    func observe(_ exchange: ObservedExchange, closingCode: UInt8) async throws(Refusal) {
        guard stop == nil else { return }
        exchanges.append(exchange)
        begin = .now
    }

    func end(code: UInt8) async throws(Refusal) {
        guard let last = exchanges.last, last.ending == nil else { return }
        exchanges[exchanges.count - 1] = last.ended(by: .inputEnded(code))
    }

    /// Waits until a command takes longer than it may; false when cancelled before.
    func waitForOverdue() async -> Bool {
        while stop == nil {
            let all = session.transcript.exchanges
            guard exchanges.count < all.count else { return false }
            let limit = session.limit(of: all[exchanges.count])
            let left = Duration.milliseconds(limit.milliseconds) - begin.duration(to: .now)
            if left <= .zero {
                stop = .timedOut(limit)
                return true
            }
            do {
                try await Task.sleep(for: left)
            } catch {
                return false
            }
        }
        return false
    }
}
