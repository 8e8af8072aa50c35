import CreatorCore
import CreatorTestSupport
import Testing

struct SessionDriverTests {
    @Test func `a command runs its stage and tells what happened`() async {
        let driver = SessionDriver(runner: ScriptedRunner())
        await driver.submit(.start(.aspirin()))

        let events = await driver.untilReview()

        #expect(
            events.map(\.kind) == ["sessionStarted", "stageRunning", "stageProgress", "completed"]
        )
    }

    @Test func `a cancelled stage fails and can be run again`() async {
        let driver = SessionDriver(runner: WaitingRunner())
        await driver.submit(.start(.aspirin()))
        await driver.submit(.cancel)

        let events = await driver.untilReview()

        #expect(events.last == .error(StageRun(.scenes), .cancelled))
    }

    @Test func `closing waits for what runs`() async {
        let driver = SessionDriver(runner: WaitingRunner())
        await driver.submit(.start(.aspirin()))
        await driver.close()

        var last: Event?
        for await event in driver.events { last = event }
        #expect(last == .error(StageRun(.scenes), .cancelled))
    }
}

extension SessionDriver {
    /// The events up to the next one that waits for the reviewer.
    fileprivate func untilReview() async -> [Event] {
        var seen: [Event] = []
        for await event in events {
            seen.append(event)
            if event.awaitsReviewer { break }
        }
        return seen
    }
}

extension Event {
    /// The case's name.
    fileprivate var kind: String { String("\(self)".prefix { $0 != "(" }) }
}
