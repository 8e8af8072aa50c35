import CreatorCore
import CreatorTestSupport
import CreatorWire
import Testing

@Suite struct ServerMessageTests {
    @Test(arguments: MessageExample.all)
    func `writes every event exactly so`(_ example: MessageExample) throws {
        let message = ServerMessage(example.event)
        #expect(message.text == ExpectedMessages.all[example.name])
        #expect(try JSON(parsing: message.text) == message.json)
    }

    @Test(arguments: MessageExample.all)
    func `begins every message with its status`(_ example: MessageExample) throws {
        guard case .object(let members) = ServerMessage(example.event).json else {
            Issue.record("a message is an object")
            return
        }
        #expect(members.first?.key == "status")
        #expect(Set(members.map(\.key)).count == members.count)
    }

    @Test func `gives the data of a first version neither report nor difference`() {
        let message = ServerMessage(.completed(.sample(.scenes), .sample(at: .scenes)))
        #expect(message.json["data"]?["feedback_report"] == nil)
        #expect(message.json["data"]?["diff"] == nil)
    }

    @Test func `reports feedback after every regeneration, even an empty report`() {
        let version = Version(
            StageRun(.tts, version: 2, base: 1),
            StageResult(.tts(.sample)),
            base: .sample(.tts)
        )
        let data = ServerMessage(.completed(version, .sample(at: .tts))).json["data"]
        #expect(
            data?["feedback_report"]?.compactText
                == #"{"applied":[],"deferred":[],"not_applied":[]}"#
        )
        #expect(data?["diff"]?["changes"]?.elements == [])
    }

    @Test func `reports at a first version what an earlier stage deferred to it`() {
        let version = Version(StageRun(.tts), StageResult(.tts(.sample), report: .sample))
        let data = ServerMessage(.completed(version, .sample(at: .tts))).json["data"]
        #expect(data?["feedback_report"]?["deferred"]?.elements?.count == 1)
    }

    @Test func `names the keys nothing reads`() {
        let brief = Brief.sample(
            .mechanismOfAction,
            Brief.sample.entries + [.init("colour", .text("red"))]
        )
        let message = ServerMessage(.sessionStarted(.sample, brief, stages: [.scenes]))
        #expect(message.json["unknown_keys"] == ["colour"])
    }
}
