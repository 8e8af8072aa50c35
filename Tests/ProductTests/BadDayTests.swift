import CreatorCore
import CreatorTestSupport
import Glibc
import Media
import Testing

/// What goes wrong around the program: an error that says what to do, and a session that goes on.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct BadDayTests {
    @Test(arguments: ["file", "file/films", "file/films/new", "/proc/films"])
    func `an output folder that cannot be made is named, and nothing is begun`(
        folder: String
    ) async throws {
        let place = try Workplace()
        try place.write("not a folder", to: "file")
        let run = try place.start(["-k", "--json", "--out", folder])
        run.type(FilmRequest.script(FilmRequest.quick.start, "status"))
        #expect(try await run.end() == 1)
        let events = try run.events()
        let error = try #require(events.first)
        #expect(error["code"] == "file")
        let culprit = folder.hasPrefix("/") ? "'films'" : "'file'"
        #expect(error["error"]?.text?.contains(culprit) == true)
        #expect(error["error"]?.text?.contains("--out") == true)
        #expect(events.map { $0["state"]?.text } == [nil, "idle"])
        #expect(place.files == ["file"])
    }

    @Test func `a missing encoder is named with its package, and regen works once it is there`()
        async throws
    {
        let place = try Workplace()
        let run = try place.start(with: ["PATH": place.bin])
        run.type(FilmRequest.script(FilmRequest.quick.start, accepting: 4) + "-accept\n")
        try await run.wait(for: "[render v1] error:")
        #expect(run.notices.contains("'ffmpeg' is not installed; try 'sudo apt install ffmpeg'"))
        try place.installEncoder()
        run.type("status\nregen\naccept\n")
        #expect(try await run.end() == 0)
        #expect(run.output.contains("render v1 failed"))
        let film = try await MadeFilm("\(place.path)/out/vid_0001/final_v2.mp4")
        #expect(film.size == FilmRequest.quick.size)
        #expect(place.halfMade == [])
    }

    @Test func `a session that a missing encoder leaves unfinished exits 4`() async throws {
        let place = try Workplace()
        let run = try place.start(with: ["PATH": place.bin])
        run.type(FilmRequest.script(FilmRequest.quick.start, accepting: 4) + "-accept\n")
        #expect(try await run.end() == 4)
        #expect(!place.files.contains { $0.contains("final") })
    }

    @Test func `an encoder killed in the middle fails the stage, and regen makes the film`()
        async throws
    {
        let place = try Workplace()
        try place.installStallingEncoder()
        let run = try place.start(with: ["PATH": "\(place.bin):\(Workplace.searchPath)"])
        run.type(FilmRequest.script(FilmRequest.quick.start, accepting: 4) + "-accept\n")
        let encoder = try await run.wait(toFind: "its encoder") {
            place.stalledEncoder(of: run.process)
        }
        #expect(kill(encoder.number, SIGKILL) == 0)
        try await run.wait(for: "[render v1] error: 'ffmpeg' was ended by signal 9")
        #expect(!place.files.contains { $0.contains("final") })
        run.type("regen\naccept\n")
        #expect(try await run.end() == 0)
        _ = try await MadeFilm("\(place.path)/out/vid_0001/final_v2.mp4")
        #expect(place.halfMade == [])
    }

    @Test func `a file that may not grow fails the stage and leaves no half file`() async throws {
        let place = try Workplace()
        // With the signal ignored a write past the limit fails as on a full disk.
        let run = try place.start(shell: #"trap "" XFSZ; ulimit -f 40; exec "$0""#)
        run.type(FilmRequest.script(FilmRequest.quick.start, accepting: 2))
        #expect(try await run.end() == 1)
        let file = try #require(run.notices.firstMatch(of: /cannot write '([^']*)'/)?.1)
        #expect(run.notices.contains("check the folder and its free space"))
        #expect(run.notices.contains("earlier versions are safe"))
        #expect(!place.files.contains("out/\(file)"))
        #expect(place.files.allSatisfy { $0.hasPrefix("out/vid_0001/visuals_v1/scene_") })
    }

    @Test(.enabled(if: getuid() == 0, "only root can mount a small disk"))
    func `a full disk fails the stage, and regen works once there is room`() async throws {
        let place = try Workplace()
        let disk = "\(place.path)/disk"
        unsafe mkdir(disk, 0o755)
        guard unsafe mount("tmpfs", disk, "tmpfs", 0, "size=60k") == 0 else {
            withKnownIssue("a container may forbid even root to mount") {
                Issue.record("no small disk: \(errno)")
            }
            return
        }
        defer { unsafe umount2(disk, CInt(MNT_DETACH)) }
        let run = try place.start(["--out", "disk"])
        run.type(FilmRequest.script(FilmRequest.quick.start, "accept", "-accept"))
        try await run.wait(for: "[visuals v1] error: cannot write")
        #expect(unsafe mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT), "size=64m") == 0)
        run.type(FilmRequest.script("regen", accepting: 4))
        #expect(try await run.end() == 0)
        _ = try await MadeFilm("\(disk)/vid_0001/final.mp4")
        #expect(place.halfMade == [])
    }
}
