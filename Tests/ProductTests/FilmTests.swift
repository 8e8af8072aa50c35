import CreatorCore
import CreatorTestSupport
import Media
import Testing

/// The main job, as a script does it: a brief and six times accept.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct FilmTests {
    @Test(arguments: FilmRequest.ofEachType)
    func `a piped script leaves one whole film and nothing half made`(
        request: FilmRequest
    ) async throws {
        let place = try Workplace()
        let run = try place.start(["--json"])
        run.type(request.script)
        #expect(try await run.end() == 0)
        #expect(run.notices == "")
        let events = try run.events()
        #expect(events.last?["status"] == "pipeline_complete")
        #expect(events.last?["video_path"] == "vid_0001/final.mp4")
        let path = "\(place.path)/out/vid_0001/final.mp4"
        let film = try await MadeFilm(path).facts
        #expect([film.width, film.height] == request.size)
        #expect(film.frameRate == "30/1" && film.pixelFormat == "yuv420p")
        #expect(film.pictureCoding == "h264" && film.soundCoding == "aac")
        #expect(abs(film.pictureSeconds - film.soundSeconds) < 0.1)
        #expect(film.captionLanguage == "eng")
        #expect(try MovieFile(path: path).startsFast)
        checkChapters(of: film)
        // What lies there is what was told, by these names, and nothing else.
        let told = Set(events.flatMap(\.texts).filter { $0.hasPrefix("vid_0001/") })
        #expect(told.count > 2 * film.chapters.count)
        #expect(place.files == told.map { "out/\($0)" }.sorted())
    }

    private func checkChapters(of film: FilmDescription) {
        #expect(film.chapters.count >= 4)
        #expect(film.chapters.first?.start == 0)
        #expect(abs((film.chapters.last?.end ?? 0) - film.pictureSeconds) < 0.1)
        for (chapter, next) in zip(film.chapters, film.chapters.dropFirst()) {
            #expect(!chapter.title.isEmpty && chapter.start < chapter.end)
            #expect(chapter.end == next.start)
        }
    }
}
