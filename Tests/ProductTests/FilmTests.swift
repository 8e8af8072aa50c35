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
        let run = try place.start()
        run.type(request.script)
        #expect(try await run.end() == 0)
        #expect(run.output.contains("[done] vid_0001 · vid_0001/final.mp4"))
        #expect(run.notices == "")
        let path = "\(place.path)/out/vid_0001/final.mp4"
        let film = try await MadeFilm(path).facts
        #expect([film.width, film.height] == request.size)
        #expect(film.frameRate == "30/1" && film.pixelFormat == "yuv420p")
        #expect(film.pictureCoding == "h264" && film.soundCoding == "aac")
        #expect(abs(film.pictureSeconds - film.soundSeconds) < 0.1)
        #expect(film.captionLanguage == "eng")
        #expect(try MovieFile(path: path).startsFast)
        checkChapters(of: film)
        checkFiles(place.files, scenes: film.chapters.count)
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

    /// Everything lies in the one folder of the video, under the names it is told by.
    private func checkFiles(_ files: [String], scenes: Int) {
        let numbers = (1...scenes).map { $0 < 10 ? "0\($0)" : "\($0)" }
        let named =
            [
                "final.mp4", "final_poster.png", "tts_v1/captions.srt", "tts_v1/captions.vtt",
                "visuals_v1/alt.txt", "visuals_v1/contact.png", "animations_v1/motion.png",
                "animations_v1/scene_graph.json",
            ] + numbers.map { "tts_v1/scene_\($0).wav" }
            + numbers.map { "visuals_v1/scene_\($0).png" }
        #expect(files == named.map { "out/vid_0001/\($0)" }.sorted())
    }
}
