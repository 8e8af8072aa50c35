import Testing

@testable import Transcripts

@Suite struct SettingTests {
    private func header(_ line: String) throws -> HeaderSetting? {
        try Transcript(parsing: "@ transcript: 1\n\(line)\n> a\n".bytes).header.first?.value
    }

    @Test(arguments: [
        ("@ title: A film", HeaderSetting.title("A film")),
        ("@ tags: smoke, moa", .tags(["smoke", "moa"])),
        ("@ providers: cassette", .providers(.cassette)),
        ("@ seed: 18446744073709551615", .seed(.max)),
        ("@ clock: 2026-01-05T09:00:00Z", .clock(UTCTime(seconds: 1_767_603_600))),
        ("@ requires: ffmpeg, flite", .requires(["ffmpeg", "flite"])),
        ("@ timeout: 60s", .timeout(TimeLimit(milliseconds: 60_000))),
        ("@ timeout: 500ms", .timeout(TimeLimit(milliseconds: 500))),
        ("@ term: 20x24", .term(TerminalExtent(columns: 20, rows: 24))),
        ("@ env: LC_ALL=de_DE.UTF-8", .env(name: "LC_ALL", value: "de_DE.UTF-8")),
        ("@ args: --json -q", .args(["--json", "-q"])),
        ("@ events: exact", .exactEvents),
        ("@ locks: port8000", .locks(["port8000"])),
        ("@ xfail: not yet", .xfail("not yet")),
        ("@ x-tool: any thing", .extended(SettingExtension(key: "x-tool", value: "any thing"))),
    ])
    func `reads and writes every setting`(_ line: String, _ setting: HeaderSetting) throws {
        #expect(try header(line) == setting)
        let transcript = try Transcript(parsing: "@ transcript: 1\n\(line)\n> a\n".bytes)
        #expect(transcript.bytes.shown == "@ transcript: 1\n\(line)\n> a\n")
    }

    @Test(arguments: [
        "@ tags: a,,b", "@ providers: online", "@ seed: -1", "@ seed: 18446744073709551616",
        "@ clock: 2026-02-30T09:00:00Z", "@ clock: 2026-01-05 09:00", "@ timeout: 1h",
        "@ timeout: 0s", "@ term: 80", "@ term: 0x24", "@ env: lower=1", "@ env: LD_PRELOAD=x",
        "@ env: PATH=/tmp", "@ env: HOME=/", "@ events: all", "@ args:", "@ title:",
    ])
    func `refuses a value that means nothing, or that nobody may set`(_ line: String) {
        #expect(throws: TranscriptError.self) { try header(line) }
    }

    @Test func `counts days as the calendar does`() {
        for text in ["1970-01-01T00:00:00Z", "2000-02-29T23:59:59Z", "9999-12-31T00:00:00Z"] {
            #expect(UTCTime(text)?.description == text)
        }
        #expect(
            UTCTime("2026-12-31T23:59:59Z")?.advanced(by: 1).description == "2027-01-01T00:00:00Z"
        )
        #expect(UTCTime("2100-02-29T00:00:00Z") == nil)
    }
}
