import CreatorCore
import Testing

@testable import Transcripts

@Suite struct SecretTests {
    private let key = "s3cr3t/key+\"äöü\" 42"

    private func redaction() throws -> Redaction {
        Redaction([try #require(Secret(name: "LLM_KEY", value: key))])
    }

    @Test func `replaces a key by its name in every form in which it travels`() throws {
        let redaction = try redaction()
        let forms = [
            key, JSON.string(key).compactText, "s3cr3t%2Fkey%2B%22%C3%A4%C3%B6%C3%BC%22%2042",
            "s3cr3t%2fkey%2b%22%c3%a4%c3%b6%c3%bc%22%2042",
            "czNjcjN0L2tleSsiw6TDtsO8IiA0Mg==", "dXNlcjpzM2NyM3Qva2V5KyLDpMO2w7wiIDQy",
        ]
        for form in forms {
            let text = redaction.redacted("before \(form) after")
            #expect(text.contains("$SECRET.LLM_KEY"), "\(form)")
            #expect(!text.contains("s3cr3t"))
            #expect(text.hasPrefix("before ") && text.hasSuffix(" after"))
        }
    }

    @Test func `takes no text for a secret that is shorter than eight bytes`() {
        #expect(Secret(name: "K", value: "1234567") == nil)
        #expect(Secret(name: "K", value: "12345678") != nil)
    }

    @Test func `keeps a key out of input, output, events and calls, and passes its own replay`()
        throws
    {
        let redaction = try redaction()
        var recorder = Recorder(
            header: [.env(name: "CREATOR_LLM_KEY", value: key)],
            redaction: redaction
        )
        let observed = ObservedExchange(
            input: TypedInput("set key=\(key)"),
            output: [
                TypedLine(
                    .output,
                    [.text("the key is "), .text("s3cr3t/key"), .text("+\"äöü\" 42")]
                ),
                TypedLine(.errors, [.id(key)]),
            ],
            events: [["key": .string(key)]]
        )
        let request = ObservedRequest(
            .llm,
            "POST",
            "/v1?key=s3cr3t%2Fkey%2B%22%C3%A4%C3%B6%C3%BC%22%2042",
            contentType: "application/json",
            body: JSON.object([.init("key", .string(key))]).compactText.bytes
        )
        let stream = Array(ChatStream.events(of: "it is \(key)!".bytes, pieces: 7).joined())
        let call = ObservedCall(
            request,
            outcome: .status(200),
            contentType: "text/event-stream",
            body: stream
        )
        try recorder.record(call)
        let bytes = try recorder.record(observed).appends
        #expect(!bytes.shown.contains("s3cr3t"))
        #expect(bytes.shown.contains("| it is $SECRET.LLM_KEY!"))
        let transcript = try Transcript(parsing: bytes)
        var judge = Judge(transcript, redaction: redaction)
        #expect(judge.judge(observed).isMet)
        var cassette = Cassette(transcript.calls, redaction: redaction)
        #expect(try cassette.answer(request).number == 1)
    }

    @Test(arguments: [
        "sk-proj-abcdefghijklmnop1234", "Authorization: Bearer abcdefghijklmnopqrst",
        "AKIAIOSFODNN7EXAMPLE", "AIzaSyA1234567890abcdefghijklmnopqrstu",
        "gsk_abcdefghijklmnopqrstuvwx", "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefgh", "api-key: 0123456789abcdef0123",
        "-----BEGIN RSA PRIVATE KEY-----", "xoxb-1234567890-abcdefghij",
    ])
    func `writes nothing when something looks like a secret, and does not repeat it`(
        _ secret: String
    ) throws {
        for observed in [
            ObservedExchange(input: TypedInput("set \(secret)")),
            ObservedExchange(input: TypedInput("a"), output: lines("it is \(secret)")),
            ObservedExchange(input: TypedInput("a"), events: [["x": .string(secret)]]),
        ] {
            var recorder = Recorder(header: [])
            let error = #expect(throws: RecordingError.self) { try recorder.record(observed) }
            #expect(error?.description.contains(secret) == false)
            #expect(recorder.finish() == nil)
        }
    }

    @Test func `writes it when its kind is allowed by name`() throws {
        let redaction = Redaction(allowing: [.openAIKey])
        var recorder = Recorder(header: [], redaction: redaction)
        let observed = ObservedExchange(input: TypedInput("echo sk-abcdefghijklmnop1234"))
        #expect(try recorder.record(observed).appends.isEmpty == false)
    }

    @Test(arguments: [
        "task-force", "sk-short", "bearer of news", "a key: x", "risk-assessment-plan",
    ])
    func `suspects no plain words`(_ text: String) {
        #expect(Redaction().suspicion(in: text.bytes) == nil)
    }
}
