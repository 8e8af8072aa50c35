import CreatorCore
import CreatorShell
import Transcripts

/// The conversation with a child: a command, what it leads to, the next command.
struct ChildDialogue {
    private let session: ReplaySession
    private let link: ChildLink
    private let isTerminal: Bool
    private var linesTyped = 0
    private var toldEnd = 0
    /// How many lines the commands that are over have led to.
    private var linesTold = 0
    private var performance = Performance([])

    init(_ session: ReplaySession, _ link: ChildLink, isTerminal: Bool) {
        self.session = session
        self.link = link
        self.isTerminal = isTerminal
    }

    /// Whether the commands are typed one by one, or are in a file the child reads itself.
    private var isTyped: Bool { !(session.isScript && isTerminal) }

    mutating func perform() -> Performance {
        for exchange in session.transcript.exchanges {
            // A script may be over before we have read what all of its commands led to.
            guard performance.stop == nil, link.exitCode == nil || !isTyped else { break }
            carryOut(exchange)
        }
        if performance.stop == nil { leave() }
        let arrived = ArrivedText(link, isTerminal: isTerminal)
        performance.exchanges = arrived.replacing(
            performance.exchanges,
            hasRemarks: session.isScript || session.options.isVerbose
        )
        return performance
    }

    private mutating func carryOut(_ exchange: Exchange) {
        let limit = session.limit(of: exchange)
        let deadline = ContinuousClock.now + .milliseconds(limit.milliseconds)
        // A child that reads its script itself may be ahead of us: what it has shown by now is
        // not all of what is over.
        let seen =
            isTyped
            ? ScreenLines.count(in: link)
            : (output: ScreenLines.place(behind: linesTold, in: link.output), errors: 0)
        if isTyped {
            guard type(exchange.input.value, until: deadline) else {
                performance.stop = link.exitCode == nil ? .timedOut(limit) : nil
                return
            }
        }
        var armed = exchange.keys.contains { $0.value == .interrupt }
        while true {
            if let json = nextNews() {
                // Only the end has no output; then this command was never read.
                guard let observed = ObservedExchange(json, input: exchange.input.value) else {
                    return
                }
                performance.exchanges.append(observed)
                linesTold += observed.output.count
                if armed { performance.stop = .unpressed(.interrupt) }
                return
            }
            if link.exitCode != nil { return }
            guard ContinuousClock.now < deadline else {
                performance.stop = .timedOut(limit)
                return
            }
            link.pump(milliseconds: 50)
            let after = exchange.keysAfter
            if armed, ScreenLines.contains(after, from: seen, in: link, isTerminal: isTerminal) {
                armed = false
                link.interrupt()
            }
        }
    }

    /// Types a command; at a terminal every line once the prompt for it is there.
    private mutating func type(
        _ input: TypedInput,
        until deadline: ContinuousClock.Instant
    ) -> Bool {
        for line in input.lines {
            guard waitForPrompt(until: deadline) else { return false }
            linesTyped += 1
            // As a paste: whatever the line holds, it is text.
            let typed =
                isTerminal
                ? Array("\u{1B}[200~".utf8) + line + Array("\u{1B}[201~\r".utf8) : line + [0x0A]
            guard link.send(typed) else { return false }
        }
        guard input.isUnfinished else { return true }
        // Only the end of the input ends it.
        guard isTerminal else {
            link.endInputUnlessTerminal()
            return true
        }
        guard waitForPrompt(until: deadline) else { return false }
        linesTyped += 1
        return link.send([4])
    }

    private func waitForPrompt(until deadline: ContinuousClock.Instant) -> Bool {
        guard isTerminal else { return true }
        while ScreenLines.prompts(in: link.output) <= linesTyped {
            guard link.exitCode == nil, ContinuousClock.now < deadline else { return false }
            link.pump(milliseconds: 50)
        }
        return true
    }

    /// Ends the input, and learns how the child ended.
    private mutating func leave() {
        let limit = TimeLimit(milliseconds: 60_000)
        let deadline = ContinuousClock.now + .milliseconds(limit.milliseconds)
        if !isTerminal || !isTyped { link.endInputUnlessTerminal() }
        while link.exitCode == nil {
            // Ctrl-D at a prompt; a session that is open asks for it twice.
            if isTerminal, isTyped, ScreenLines.prompts(in: link.output) > linesTyped {
                linesTyped += 1
                _ = link.send([4])
            }
            guard ContinuousClock.now < deadline else {
                performance.stop = .timedOut(limit)
                return
            }
            link.pump(milliseconds: 50)
        }
        link.pump(milliseconds: 0)
        guard let code = link.exitCode, let last = performance.exchanges.popLast() else { return }
        let ending: ObservedExchange.Ending =
            last.ending == nil ? .inputEnded(code) : .left(code)
        performance.exchanges.append(last.ended(by: ending))
    }

    /// The next thing the child told, when there is one.
    private mutating func nextNews() -> JSON? {
        let rest = link.told[toldEnd...]
        guard let end = rest.firstIndex(of: 0x0A) else { return nil }
        toldEnd = end + 1
        return try? JSON(parsing: String(decoding: rest[..<end], as: UTF8.self))
    }
}

extension TypedInput {
    /// Whether it says that it goes on, and does not.
    fileprivate var isUnfinished: Bool {
        LineContinuation.goesOn(String(decoding: lines[lines.count - 1], as: UTF8.self))
    }
}
