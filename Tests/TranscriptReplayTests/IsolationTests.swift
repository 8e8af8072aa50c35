import CreatorTestSupport
import Glibc
import Testing

/// Cases 12 and 13: nothing around a replay changes it, and it changes nothing around it.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct IsolationTests {
    /// A session that reads and writes files, and shows what depends on a terminal's width.
    private static let session = """
        @ transcript: 1
        @ x-note: replayed where everything is otherwise

        > start moa drug_name=Aspirin condition=CVD reference_docs=@notes.txt
        |*
        !*

        > save scenes saved
        |*

        > save scenes ~/saved
        |*

        > history
        |* 4

        > start moa drug_name=@saved/none.txt condition=CVD
        !*
        = error file

        > types
        |*

        > stop
        |* 2

        --- file notes.txt
        | COX-1 is inhibited.

        """

    /// What somebody's machine may be like.
    private static let surroundings: [[String: String]] = [
        [:],
        ["TZ": "America/New_York", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8", "HOME": ""],
        ["LC_ALL": "C", "TERM": "dumb", "COLUMNS": "20", "LINES": "3", "HOME": "/nowhere"],
        ["LC_ALL": "tr_TR", "TERM": "", "NO_COLOR": "", "COLORTERM": "truecolor", "TZ": ":"],
        ["CREATOR_HISTORY": "~/history", "EDITRC": "/nowhere", "CLICOLOR_FORCE": "1"],
    ]

    @Test(arguments: ["direct", "pipe", "pty"])
    func `no variable and no folder of the caller changes a replay`(front: String) async throws {
        let place = try Workplace()
        let recorded = try await transcript(in: place)
        try place.makeFolder("elsewhere")
        for (number, variables) in Self.surroundings.enumerated() {
            var changes = variables
            changes["TMPDIR"] = "\(place.path)/elsewhere"
            let run = try await place.run(
                shell: number % 2 == 0 ? #"exec "$0" "$@""# : #"cd /; exec "$0" "$@""#,
                ["replay", "--via", front, "\(place.path)/it.transcript"],
                with: changes
            )
            #expect(run.code == 0, "\(variables): \(run.output)")
            #expect(
                run.output
                    == "ok    \(place.path)/it.transcript  7 commands\n1 transcript: 1 passed\n"
            )
            #expect(place.files == ["it.transcript"])
            #expect(place.isEmpty("elsewhere"))
        }
        #expect(try place.text(of: "it.transcript") == recorded)
        #expect(place.homeFiles == [])
    }

    /// Writes the session as it goes here, every line exact.
    private func transcript(in place: Workplace) async throws -> String {
        let lines = Self.session.split(separator: "\n", omittingEmptySubsequences: false)
        let bare = lines.filter { !$0.hasPrefix("|*") && !$0.hasPrefix("!*") }
        try place.write(bare.joined(separator: "\n"), to: "it.transcript")
        let run = try await place.run(["replay", "--update", "it.transcript"])
        #expect(run.code == 0, "\(run.output)")
        let text = try place.text(of: "it.transcript")
        #expect(!text.contains("|*"))
        #expect(text.contains("saved/scenes_v1.txt"))
        return text
    }

    @Test func `sessions at once do not see each other's files`() async throws {
        let place = try Workplace()
        let start = "@ transcript: 1\n> start moa drug_name=Aspirin condition=CVD\n|*\n"
        for name in ["a", "b", "c", "d"] {
            let text =
                start + """
                    > -edit reference_docs=@out/mine.txt
                    !*
                    = error file
                    > save scenes mine
                    | saved mine/scenes_v1.txt
                    > stop
                    |* 2
                    > start moa drug_name=Aspirin condition=CVD reference_docs=@mine/scenes_v1.txt
                    |*
                    > stop
                    |* 2

                    """
            try place.write(text, to: "\(name).transcript")
        }
        let run = try await place.run(["replay", "-j4", "--repeat", "3", "."])
        #expect(run.code == 0, "\(run.output)")
    }

    @Test(arguments: ["direct", "pipe", "pty"])
    func `the private folders are gone also when the replay fails or is given up`(front: String)
        async throws
    {
        let place = try Workplace()
        try place.makeFolder("private")
        let save = "> start moa drug_name=A condition=CVD\n|*\n!*\n> save scenes mine\n| other\n"
        for (text, code) in [
            (save, 1), ("@ args: --nope\n\n" + save, 2), ("\n@ after: never\n> echo one\n^ C\n", 3),
        ] {
            try place.write("@ transcript: 1\n" + text, to: "it.transcript")
            let run = try await place.run(
                ["replay", "--via", front, "it.transcript"],
                with: ["TMPDIR": "\(place.path)/private"]
            )
            #expect(run.code == CInt(code), "\(run.output)")
            #expect(place.isEmpty("private"))
            #expect(place.files == ["it.transcript"])
        }
    }

    @Test func `no place for private folders is said`() async throws {
        let place = try Workplace()
        try place.write("@ transcript: 1\n> echo one\n| one\n", to: "it.transcript")
        let run = try await place.run(["replay", "it.transcript"], with: ["TMPDIR": "/proc/none"])
        #expect(run.code == 3)
        #expect(run.notices.contains("no private folder can be made; look at TMPDIR"))
    }

    @Test(arguments: ["direct", "pipe", "pty"])
    func `a missing tool skips with its name, or fails where that is wanted`(front: String)
        async throws
    {
        let place = try Workplace()
        let text = "@ transcript: 1\n@ requires: ffmpeg, no-such-tool\n\n> echo one\n| one\n"
        try place.write(text, to: "it.transcript")
        try place.write("@ transcript: 1\n> echo one\n| one\n", to: "also.transcript")
        let skipped = try await place.run(["replay", "--via", front, "."])
        #expect(skipped.code == 0)
        #expect(skipped.output.contains("no-such-tool not found"))
        let wanted = try await place.run(["replay", "--no-skip", "--via", front, "."])
        #expect(wanted.code == 3)
        #expect(wanted.output.contains("no-such-tool not found"))
    }

    @Test func `the environment of a header reaches the session, and no other does`() async throws {
        let place = try Workplace()
        let text = "@ transcript: 1\n@ env: CREATOR_HISTORY=kept\n\n> echo one\n| one\n"
        try place.write(text, to: "it.transcript")
        for front in ["direct", "pipe", "pty"] {
            let run = try await place.run(["replay", "--via", front, "it.transcript"])
            #expect(run.code == 0, "\(run.output)")
            #expect(place.files == ["it.transcript"])
        }
    }
}

extension Workplace {
    /// Whether a folder inside has nothing in it, no folder either.
    fileprivate func isEmpty(_ name: String) -> Bool {
        unsafe rmdir("\(path)/\(name)") == 0 && mkdir("\(path)/\(name)", 0o755) == 0
    }

    /// What is in the home of whoever works here.
    fileprivate var homeFiles: [String] {
        guard let home = environment["HOME"], let folder = unsafe opendir(home) else { return [] }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
