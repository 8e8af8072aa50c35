import Testing

@testable import Transcripts

@Suite struct HoleTests {
    private func matches(_ pattern: String, _ line: String) throws -> Bool {
        let pattern = try LinePattern(parsing: pattern.bytes)
        return pattern.values(in: LineText(line), Bindings(work: "/w/1".bytes)) != nil
    }

    @Test(arguments: [
        ("<any>", "x y"), ("a<any>", "ab"), ("<word>,", "abc,"), ("<word> <word>", "a b"),
        ("<int>", "-12"), ("<int>x<int>", "640x360"), ("<num>", "1.5e3"), ("<num>.", "3."),
        ("<num 24.0+-1.5>", "25.5"), ("<num 24.0+-1.5>", "22.5"), ("<hex>", "0aF"),
        ("<id>", "vid_0001-b"), ("<uuid>", "123e4567-e89b-12d3-a456-426614174000"),
        ("<path>", "a/b.mp4"), ("<path $WORK/**.mp4>", "/w/1/a b/c.mp4"),
        ("<path $WORK/*.mp4>", "/w/1/c.mp4"), ("<path a/*/c>", "a/b/c"), ("<dur>", "1.5 s"),
        ("<dur>", "0:01:02.5"), ("in <dur>.", "in 1 min 5 s."), ("<dur>", "350ms"),
        ("<size>", "12,B".replacing(",", with: " ")), ("<size>", "1.4 MB"), ("<size>", "3 bytes"),
        ("<date>", "2026-01-05"), ("<time>", "09:00"), ("<date>T<time>", "2026-01-05T09:00:00Z"),
        ("<url>", "https://a.b/c?d"), ("<re [a-c]+\\d{2}>", "abc42"), ("<re (a+)+b>", "aaab"),
        ("<re .>", "é"), ("<re [^x]>", "日"), ("<re a|bc>d", "bcd"), ("\\<any>", "<any>"),
        ("<a=any>-<b=any>", "x-y-z"), ("<v=int> = <$v>", "7 = 7"), ("<re \\w+\\>>", "ab>"),
    ])
    func `holds what it should`(_ pattern: String, _ line: String) throws {
        #expect(try matches(pattern, line))
    }

    @Test(arguments: [
        ("<any>", ""), ("<word>", "a b"), ("<int>", "1.5"), ("<int>", ""), ("<num>", "1."),
        ("<num 24.0+-1.5>", "25.6"), ("<num 24.0+-1.5>", "x"), ("<hex>", "g"), ("<id>", "a.b"),
        ("<uuid>", "123e4567-e89b-12d3-a456-42661417400"), ("<path $WORK/**.mp4>", "/w/2/c.mp4"),
        ("<path $WORK/*.mp4>", "/w/1/a/c.mp4"), ("<dur>", "1.5"), ("<dur>", "3 sx"),
        ("<size>", "1.4"), ("<date>", "2026-13-05"), ("<time>", "24:00"), ("<url>", "a.b/c"),
        ("<sha256>", "abc"), ("<re a>", "ba"), ("<re a>", "ab"), ("<v=int> = <$v>", "7 = 8"),
        ("a<any>", "ba"), ("<num 1,5+-1>".replacing(",", with: "."), "1,5"),
    ])
    func `holds nothing else`(_ pattern: String, _ line: String) throws {
        #expect(try !matches(pattern, line))
    }

    @Test func `takes the shortest text for any, and binds it`() throws {
        let pattern = try LinePattern(parsing: "<a=any>-<b=any>".bytes)
        let values = pattern.values(in: LineText("x-y-z"), Bindings())
        #expect(values?.map { $0.value.shown } == ["x", "y-z"])
    }

    @Test func `stays quick whatever the line and the pattern are`() throws {
        let line = String(repeating: "a", count: 20_000)
        let eight = String(repeating: "<any>a", count: 8) + "b"
        #expect(try !matches(eight, line))
        #expect(try !matches("<re (a+)+b>", line))
        #expect(try !matches("<re (a|aa)*b>", line))
        #expect(try !matches("<any><num>x", String(repeating: "1", count: 20_000)))
        #expect(try matches("<re (a+)+>", line))
    }

    @Test(arguments: [
        "(", ")", "[a", "*", "a{2", "a{3,2}", "(?=a)", "\\q", "^a", "[é]", "a{101}",
        "((a{100}){100}){100}",
    ])
    func `refuses a regular expression it does not know or that is too large`(
        _ expression: String
    ) {
        #expect(throws: LineFault.self) { try Expression(expression) }
    }

    @Test func `refuses a regular expression of more than 200 bytes`() {
        #expect(throws: LineFault.self) { try Expression(String(repeating: "a", count: 201)) }
    }

    @Test(arguments: ["1", "1.0", "10e-1", "0.1E+1", "1.000"])
    func `knows when numbers are equal`(_ text: String) {
        #expect(DecimalValue(text) == DecimalValue("1"))
        #expect(DecimalValue(text) != DecimalValue("1.0000000000000000000000001"))
        #expect(DecimalValue("-0") == DecimalValue("0.0"))
    }
}
