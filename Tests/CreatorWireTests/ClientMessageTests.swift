import CreatorCore
import CreatorTestSupport
import CreatorWire
import Testing

@Suite struct ClientMessageTests {
    @Test(arguments: [
        ClientMessage(.start(.sample)),
        ClientMessage(.start(.sample), wantsProgress: true),
        ClientMessage(.accept),
        ClientMessage(.regenerate(feedback: nil), wantsProgress: false),
        ClientMessage(.regenerate(feedback: "make it \"shorter\"\nand é 🧪")),
        ClientMessage(.stop),
        ClientMessage(.cancel),
        ClientMessage(.use(version: 3)),
        ClientMessage(.show(nil, version: nil)),
        ClientMessage(.show(.tts, version: 2)),
        ClientMessage(.diff(.script, from: 1, to: 2)),
        ClientMessage(.diff(nil, from: nil, to: nil)),
        ClientMessage(.versions),
        ClientMessage(.status),
    ])
    func `reads back what it writes`(_ message: ClientMessage) throws {
        #expect(try ClientMessage(parsing: message.json.compactText) == message)
    }

    @Test func `reads the start of the protocol`() throws {
        let text =
            #"{"action":"start","video_type":"moa","payload":{"drug_name":"Aspirin","condition":"CVD"}}"#
        let message = try ClientMessage(parsing: text)
        let brief = Brief.sample(
            .mechanismOfAction,
            [.init("drug_name", .text("Aspirin")), .init("condition", .text("CVD"))]
        )
        #expect(message == ClientMessage(.start(brief)))
        #expect(message.json.compactText == text)
    }

    @Test func `makes a product advert unless told otherwise`() throws {
        let text = #"{"action":"start","payload":{"topic":"t","brand_name":"b"}}"#
        guard case .start(let brief) = try ClientMessage(parsing: text).command else {
            Issue.record("not a start")
            return
        }
        #expect(brief.videoType == .productAd)
    }

    @Test func `takes an at sign literally, keeps JSON, leaves out blanks, lets the last key hold`()
        throws
    {
        let text = #"""
            {"action":"start","video_type":"moa","payload":{"drug_name":"A","condition":"@/etc/passwd",
            "tone":"","persona":null,"image_paths":[],"assets":{"a":[1.50]},"drug_name":"B"}}
            """#
        guard case .start(let brief) = try ClientMessage(parsing: text).command else {
            Issue.record("not a start")
            return
        }
        #expect(
            brief.entries == [
                .init("condition", .text("@/etc/passwd")),
                .init("assets", .json(["a": [.number("1.50")]])),
                .init("drug_name", .text("B")),
            ]
        )
    }

    @Test func `counts blank feedback as none`() throws {
        let message = try ClientMessage(parsing: #"{"action":"regenerate","feedback":"  \n"}"#)
        #expect(message.command == .regenerate(feedback: nil))
    }

    @Test(arguments: [
        ("", ErrorCode.usageJSON, "not JSON at byte 0: there is nothing; write a value"),
        ("[1]", .usageJSON, "a message is a JSON object such as {\"action\":\"accept\"}"),
        (
            "{}", .usageMissing,
            "action is missing; it is one of start, accept, regenerate, stop, cancel, use, show, diff, versions, status"
        ),
        (
            #"{"action":1}"#, .usageMissing,
            "action is missing; it is one of start, accept, regenerate, stop, cancel, use, show, diff, versions, status"
        ),
        (
            #"{"action":"Accept"}"#, .usageCommand,
            "unknown action 'Accept'; it is one of start, accept, regenerate, stop, cancel, use, show, diff, versions, status"
        ),
        (
            #"{"action":"accept","progress":"yes"}"#, .usageValue,
            "progress cannot be \"yes\"; it is true or false"
        ),
        (#"{"action":"regenerate","feedback":["x"]}"#, .usageValue, "feedback must be a string"),
        (
            #"{"action":"use"}"#, .usageMissing,
            "version is missing; send {\"action\":\"use\",\"version\":1}"
        ),
        (
            #"{"action":"use","version":0}"#, .usageValue,
            "version cannot be 0; it is a whole number from 1"
        ),
        (
            #"{"action":"use","version":1.5}"#, .usageValue,
            "version cannot be 1.5; it is a whole number from 1"
        ),
        (
            #"{"action":"show","stage":"edit"}"#, .usageValue,
            "unknown stage 'edit'; it is one of scenes, script, visuals, animations, tts, render"
        ),
        (
            #"{"action":"start","video_type":"mao","payload":{}}"#, .usageValue,
            "unknown video type 'mao'; it is one of product_ad, moa, doctor_ad, social_media, compliance_video"
        ),
        (#"{"action":"start","payload":"x"}"#, .usageValue, "payload must be an object of fields"),
        (
            #"{"action":"start","video_type":"moa","payload":{"drug_name":"","quality":"ultra"}}"#,
            .usageMissing,
            "drug_name is missing; condition is missing; quality cannot be 'ultra'; it is one of low, medium, high; the payload of moa needs drug_name, condition"
        ),
    ])
    func `says what is wrong with a message`(_ text: String, _ code: ErrorCode, _ message: String) {
        let refusal = #expect(throws: Refusal.self) { try ClientMessage(parsing: text) }
        #expect(refusal?.code == code)
        #expect(refusal?.message == message)
    }
}
