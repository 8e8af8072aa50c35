import CreatorCore
import Testing

@testable import Transcripts

@Suite struct CassetteTests {
    private let prompts = PromptBook([("planner@3", "You plan scenes."), ("short@1", "plan")])

    private func request(
        _ body: String,
        _ alias: ProviderAlias = .llm,
        path: String = "/v1/x",
        type: String? = "application/json"
    ) -> ObservedRequest {
        ObservedRequest(alias, "POST", path, contentType: type, body: body.bytes)
    }

    private func cassette(_ sections: String) throws -> Cassette {
        let transcript = try Transcript(parsing: "@ transcript: 1\n> a\n\(sections)".bytes)
        return Cassette(transcript.calls, prompts: prompts)
    }

    private func call(_ number: Int, _ alias: String, _ body: String) -> String {
        "--- http \(number) \(alias) POST /v1/x\n@ body: json\n| \(body)\n"
            + "--- reply \(number) 200\n"
    }

    @Test func `answers in order for each provider, and knows what is left`() throws {
        var cassette = try cassette(
            call(1, "llm", "1") + call(2, "tts", "2") + call(3, "llm", "3")
        )
        #expect(try cassette.answer(request("2", .tts)).number == 2)
        #expect(try cassette.answer(request("1.0")).number == 1)
        #expect(cassette.unused.map(\.number) == [3])
        #expect(try cassette.answer(request("3e0")).number == 3)
        #expect(throws: CassetteMismatch.self) { try cassette.answer(request("3")) }
    }

    @Test func `refuses a request out of order and says which one it is`() throws {
        var cassette = try cassette(call(1, "llm", "1") + call(2, "llm", "2"))
        let error = #expect(throws: CassetteMismatch.self) { try cassette.answer(request("2")) }
        #expect(error?.description.contains("request 2 came before request 1") == true)
        #expect(cassette.unused.count == 2)
    }

    @Test(arguments: [
        (#"{"a":1,"b":[1,2]}"#, #"{"b":[1.0,2],"a":1e0}"#, true),
        (#"{"a":1}"#, #"{"a":2}"#, false),
        (#"{"a":1}"#, #"{"a":1,"b":2}"#, false),
        (#"{"a":1}"#, #"{"a":1,"a":1}"#, false),
        (#"{"a":"\#u{E9}"}"#, #"{"a":"\#u{65}\#u{301}"}"#, false),
        (#"{"a":[1,2]}"#, #"{"a":[2,1]}"#, false),
    ])
    func `compares JSON bodies as values`(_ expected: String, _ actual: String, _ isMet: Bool)
        throws
    {
        var cassette = try cassette(call(1, "llm", expected))
        #expect(((try? cassette.answer(request(actual))) != nil) == isMet)
    }

    @Test func `passes over fields that may differ, knows prompts by name, shows what differs`()
        throws
    {
        let sections = """
            --- http 1 llm POST /v1/x
            @ ignore: $.user
            @ ignore: $.messages[*].id
            @ body: json
            | {"user":"u","messages":[{"id":1,"content":"$PROMPT.planner@3"}],"n":1}
            --- reply 1 200

            """
        var cassette = try cassette(sections)
        let wrong = #"{"messages":[{"content":"You plan scenes."}],"n":2}"#
        let error = #expect(throws: CassetteMismatch.self) { try cassette.answer(request(wrong)) }
        let report = error?.report.map(\.shown) ?? []
        #expect(report.contains(#"-  "n": 1"#) && report.contains(#"+  "n": 2"#))
        let changed = #"{"messages":[{"content":"You plan films."}],"n":1}"#
        #expect(throws: CassetteMismatch.self) { try cassette.answer(request(changed)) }
        let right = #"{"n":1,"messages":[{"content":"You plan scenes.","id":7}]}"#
        #expect(try cassette.answer(request(right)).number == 1)
    }

    @Test func `takes multipart bodies as equal whatever their boundary`() throws {
        func form(_ boundary: String) -> ObservedRequest {
            request(
                "--\(boundary)\r\nname: x\r\n\r\nvalue\r\n--\(boundary)--\r\n",
                path: "/v1/f",
                type: "multipart/form-data; boundary=\"\(boundary)\""
            )
        }
        var recorder = Recorder(header: [])
        try recorder.record(ObservedCall(form("abc123"), outcome: .status(200)))
        let bytes = try recorder.record(ObservedExchange(input: TypedInput("a"))).appends
        var cassette = Cassette(try Transcript(parsing: bytes).calls)
        #expect(try cassette.answer(form("zzz")).number == 1)
    }

    @Test(arguments: [1, 2, 5, 30])
    func `cuts a streamed answer at characters, or anywhere, and loses nothing`(_ count: Int) throws
    {
        let text = "A \"calm\\er\" start.\n日本 👩‍⚕️\n".bytes
        for cutsBytes in [false, true] {
            let reply = RecordedReply(
                .status(200),
                chunks: count,
                cutsBytes: cutsBytes,
                body: .chatStream(text)
            )
            let pieces = try #require(reply.deliveries)
            #expect(ChatStream.text(of: Array(pieces.joined())) == text)
            let areText = pieces.allSatisfy { String(validating: $0, as: UTF8.self) != nil }
            #expect(areText != cutsBytes)
            if !cutsBytes { #expect(pieces.count == count + 3) }
        }
    }

    @Test(arguments: [
        ("data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n", nil),
        ("data: {\"error\":{}}\n\ndata: [DONE]\n\n", nil),
        ("data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\ndata: [DONE]\n\n", nil),
        (
            ": ping\r\n\r\ndata:{\"choices\":[]}\r\n\r\n"
                + "data: {\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}\r\n\r\n"
                + "data: [DONE]\r\n\r\n",
            "a"
        ),
        (
            "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"length\"}]}\n\ndata: [DONE]\n\n",
            nil
        ),
        ("data: {bad\n\n", nil), ("", nil),
    ])
    func `records the text of a whole stream, and any other as it is`(
        _ stream: String,
        _ text: String?
    ) throws {
        #expect(ChatStream.text(of: stream.bytes)?.shown == text)
        let call = ObservedCall(request("{}"), outcome: .status(200), body: stream.bytes)
        let recorded = call.recorded(number: 1, Redaction(), prompts).call
        let transcript = Transcript(
            exchanges: [Exchange(input: Placed(TypedInput("a")))],
            sections: [Placed(.call(recorded))]
        )
        let read = try Transcript(parsing: transcript.bytes)
        #expect(read == transcript)
        if text == nil {
            #expect(read.calls[0].reply.deliveries?.flatMap(\.self) == stream.bytes)
        }
    }

    @Test(arguments: Array(0..<24))
    func `fails when any line of a recorded JSON request is another`(_ seed: Int) throws {
        let body: JSON = [
            "model": "m", "messages": [["role": "user", "content": "a\nb"]], "n": [1, 2],
        ]
        let lines = body.transcriptLines
        let place = seed % lines.count
        var changed = lines
        changed[place] = seed < lines.count ? [] : lines[place] + lines[place]
        let text = changed.map { "| ".bytes + $0 + [0x0A] }.joined()
        let source =
            "@ transcript: 1\n> a\n--- http 1 llm POST /v1/x\n@ body: json\n".bytes + text
            + "--- reply 1 200\n".bytes
        guard let transcript = try? Transcript(parsing: source) else { return }
        var cassette = Cassette(transcript.calls)
        #expect(throws: CassetteMismatch.self) { try cassette.answer(request(body.compactText)) }
    }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `computes SHA-256 as the standard says`(_ text: String, _ hash: String) {
        #expect(SHA256.hexadecimal(of: text.bytes) == hash)
    }
}
