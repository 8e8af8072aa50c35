import CreatorTestSupport
import Glibc
import Testing

/// Case 11: rewriting files, as the caller of `creator replay` sees it.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct RewritingTests {
    /// A file with everything a person may write, of which two commands are out of date.
    private static let old = """
        @ transcript: 1
        @ title: notes stay

        # about the first command
        > echo one
        # about the first line
        | eins

        > types moa
        |* 2
        # in the middle of it
        |~ <any>a<any>
        |*

        > echo 12 s
        |~ <num 10+-5> s

        > accept
        ! error: no session is open
        = error state

        # the end

        """

    private static let new = old.replacing("| eins", with: "| one").replacing(
        "! error: no session is open\n",
        with: "! error: no session is open; type start moa drug_name=... condition=...\n"
            + "!   try: types\n"
    )

    @Test func `update writes what differs, keeps the rest, and has nothing to do again`()
        async throws
    {
        let place = try Workplace()
        try place.write(Self.old, to: "it.transcript")
        let run = try await place.run(["replay", "--update", "it.transcript"])
        #expect(run.code == 0, "\(run.notices)")
        #expect(run.output == "it.transcript  2 commands written\n")
        #expect(try place.text(of: "it.transcript") == Self.new)
        #expect(try await place.run(["replay", "it.transcript"]).code == 0)
        let written = place.status(of: "it.transcript")
        let again = try await place.run(["replay", "--update", "it.transcript"])
        #expect(again.code == 0)
        #expect(again.output == "it.transcript  unchanged\n")
        #expect(place.status(of: "it.transcript").st_ino == written.st_ino)
        #expect(place.files == ["it.transcript"])
    }

    @Test func `a document is updated inside its fences only`() async throws {
        let place = try Workplace()
        let text = "# Title  \n\n```transcript\n@ transcript: 1\n> echo one\n| eins\n```\nend"
        try place.write(text, to: "it.md")
        #expect(try await place.run(["replay", "--update", "it.md"]).code == 0)
        #expect(try place.text(of: "it.md") == text.replacing("| eins", with: "| one"))
    }

    @Test(arguments: ["--update", "--review"])
    func `nothing is rewritten where CI is set`(option: String) async throws {
        let place = try Workplace()
        try place.write(Self.old, to: "it.transcript")
        let run = try await place.run(
            ["replay", option, "it.transcript"],
            typing: "y\n",
            with: ["CI": "true"]
        )
        #expect(run.code == 2)
        #expect(run.notices.contains("CI is set"))
        #expect(try place.text(of: "it.transcript") == Self.old)
    }

    @Test func `a link is not followed`() async throws {
        let place = try Workplace()
        try place.write(Self.old, to: "real.txt")
        #expect(unsafe symlink("real.txt", "\(place.path)/it.transcript") == 0)
        let run = try await place.run(["replay", "--update", "it.transcript"])
        #expect(run.code == 2)
        #expect(run.output.contains("not written: it is no file of its own"))
        #expect(try place.text(of: "real.txt") == Self.old)
        #expect(place.status(of: "it.transcript").st_mode & S_IFMT == S_IFLNK)
    }

    @Test(arguments: ["--update", "--format"])
    func `a file that cannot be replaced is left as it was`(option: String) async throws {
        let place = try Workplace()
        // Nothing longer fits beside it; to root, a folder that may not be written is like any other.
        let name = String(repeating: "x", count: 240) + ".transcript"
        let text = "@ transcript: 1\n> echo one\n|\\ eins\n"
        try place.write(text, to: name)
        let run = try await place.run(["replay", option, name])
        #expect(run.code == 2)
        #expect(try place.text(of: name) == text)
        #expect(place.files == [name])
    }

    @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
    func `a folder that may not be written is said`() async throws {
        let place = try Workplace()
        try place.makeFolder("shut")
        try place.write(Self.old, to: "shut/it.transcript")
        #expect(unsafe chmod("\(place.path)/shut", 0o555) == 0)
        defer { _ = unsafe chmod("\(place.path)/shut", 0o755) }
        let run = try await place.run(["replay", "--update", "shut"])
        #expect(run.code == 2)
        #expect(run.output.contains("it cannot be written"))
    }

    @Test(arguments: [
        ("y\ny\n", new), ("n\nn\n", old), ("y\nq\n", old.replacing("| eins", with: "| one")),
        ("q\n", old), ("", old), ("maybe\ny\nno\n", old.replacing("| eins", with: "| one")),
    ])
    func `review asks about every command that differs`(answers: String, text: String)
        async throws
    {
        let place = try Workplace()
        try place.write(Self.old, to: "it.transcript")
        let run = try await place.run(["replay", "--review", "it.transcript"], typing: answers)
        #expect(run.code == 0)
        #expect(run.output.contains("-| eins\n+| one\nwrite this? y(es), n(o), q(uit): "))
        #expect(try place.text(of: "it.transcript") == text)
    }

    @Test func `format writes once and then never again`() async throws {
        let place = try Workplace()
        let loose = "@ transcript: 1\r\n> echo one\r\n|\\ one\r\n> echo two\r\n| two"
        try place.write(loose, to: "it.transcript")
        let first = try await place.run(["replay", "--format", "it.transcript"])
        #expect(first.code == 0)
        #expect(first.output == "it.transcript  written\n")
        let text = try place.text(of: "it.transcript")
        #expect(text == "@ transcript: 1\n> echo one\n| one\n> echo two\n| two\n")
        let second = try await place.run(["replay", "--format", "it.transcript"])
        #expect(second.output == "it.transcript  unchanged\n")
        #expect(try place.text(of: "it.transcript") == text)
        #expect(try await place.run(["replay", "it.transcript"]).code == 0)
        #expect(try await place.run(["replay", "--format", "no.transcript"]).code == 2)
    }

    @Test(arguments: ["--update", "--format"])
    func `a file that is no transcript is not written`(option: String) async throws {
        let place = try Workplace()
        try place.write("@ transcript: 1\n> echo one\none\n", to: "it.transcript")
        let run = try await place.run(["replay", option, "it.transcript"])
        #expect(run.code == 2)
        #expect(try place.text(of: "it.transcript").hasSuffix("\none\n"))
    }
}
