import CreatorCore
import CreatorText
import Testing

@Suite struct ExpectationTests {
    private static let message: JSON = [
        "status": "completed", "stage": "script", "version": 2, "draft": true,
        "data": ["script_count": 11, "script": [1]],
    ]

    private func failure(_ line: String, _ message: JSON? = message) throws -> String? {
        guard case .command(.expect(let status, let fields), _) = try CommandParser.parse(line)
        else {
            return "not an expect line"
        }
        do throws(Refusal) {
            try Expectation(status: status, fields: fields).check(message)
            return nil
        } catch {
            return error.message
        }
    }

    @Test(arguments: [
        "expect completed", "expect completed stage=script version=2",
        "expect completed version:=2 script_count=11 draft=true script:=[1]",
    ])
    func `passes what matches`(_ line: String) throws {
        #expect(try failure(line) == nil)
    }

    @Test(arguments: [
        ("expect stopped", "expected stopped, but the last event is completed"),
        ("expect completed stage=tts", "expected stage to be tts, but it is \"script\""),
        ("expect completed version=3", "expected version to be 3, but it is 2"),
        ("expect completed colour=red", "expected colour, but completed has no such key"),
    ])
    func `says what differs`(_ line: String, _ words: String) throws {
        #expect(try failure(line) == words)
    }

    @Test func `says why an event was an error, or that there is none`() throws {
        let error: JSON = ["status": "error", "error": "no voice"]
        #expect(
            try failure("expect completed", error)
                == "expected completed, but the last event is error: no voice"
        )
        #expect(
            try failure("expect completed", nil)
                == "expected completed, but nothing has happened yet"
        )
    }
}
