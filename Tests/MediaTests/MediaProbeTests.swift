import Glibc
import Media
import Testing

@Suite(.timeLimit(.minutes(30))) struct MediaProbeTests {
    private func film(in folder: borrowing ScratchFolder) async throws -> String {
        let path = "\(folder.path)/final.mp4"
        let settings = SampleFilm.settings(in: folder, width: 160, height: 90)
        _ = try await FilmEncoder(ffmpeg: try Tool(.ffmpeg)).encode(settings, to: path) { sink in
            try SampleFilm.draw(&sink, width: 160, height: 90)
        }
        return path
    }

    private func probe() throws -> MediaProbe {
        MediaProbe(ffprobe: try Tool(.ffprobe), ffmpeg: try Tool(.ffmpeg))
    }

    @Test func `a film is described as every platform wants it`() async throws {
        let folder = ScratchFolder()
        let film = try await probe().describe(film(in: folder))
        #expect(
            [film.pictureCoding, film.profile, film.pixelFormat] == ["h264", "High", "yuv420p"]
        )
        #expect(film.colours == ["tv", "bt709", "bt709", "bt709"])
        #expect([film.width, film.height, film.level, film.frames] == [160, 90, 30, 45])
        #expect(film.frameRate == "30/1")
        #expect(film.soundCoding == "aac")
        #expect([film.soundRate, film.channels] == [48_000, 1])
        #expect(abs(film.pictureSeconds - film.soundSeconds) < 0.1)
        #expect(film.captionLanguage == "eng")
        #expect(film.title == "Aspirin")
        #expect(film.comment == "The voice is synthetic")
        #expect(
            film.chapters == [
                FilmChapter(title: "Opening; = #1", start: 0, end: 1),
                FilmChapter(title: "How it works", start: 1, end: 1.5),
            ]
        )
    }

    @Test func `a whole film decodes and a damaged one does not`() async throws {
        let folder = ScratchFolder()
        let path = try await film(in: folder)
        let probe = try probe()
        try await probe.decode(path)
        let file = unsafe open(path, O_RDWR)
        let noise = [UInt8](repeating: 0xA5, count: 600)
        let end = lseek(file, 0, SEEK_END)
        _ = unsafe pwrite(file, noise, noise.count, end - 3000)
        close(file)
        await #expect(throws: MovieError.self) { try await probe.decode(path) }
    }

    @Test func `a film that is cut off is not whole`() async throws {
        let folder = ScratchFolder()
        let path = try await film(in: folder)
        unsafe truncate(path, 4000)
        #expect(throws: MovieError.notWhole(path: path)) { try MovieFile(path: path) }
    }

    @Test func `words are heard and captions seen exactly when they were placed`() async throws {
        let folder = ScratchFolder()
        let path = try await film(in: folder)
        let ffmpeg = try Tool(.ffmpeg)
        let raw = "\(folder.path)/sound.raw"
        _ = try await ffmpeg.run(["-v", "error", "-i", path, "-map", "0:a", "-f", "s16le", raw])
        var samples = [Int16](repeating: 0, count: 100_000)
        let file = unsafe open(raw, O_RDONLY)
        let count = unsafe read(file, &samples, samples.count * 2) / 2
        close(file)
        // Both tones begin after 50 ms of silence; the second recording starts at one second.
        let first = try #require(samples.prefix(count).firstIndex { abs(Int($0)) > 2000 })
        let later = samples.prefix(count).indices.dropFirst(45_000)
        let second = try #require(later.first { abs(Int(samples[$0])) > 2000 })
        #expect(abs(first - 2_400) < 48 * 3)
        #expect(abs(second - 50_400) < 48 * 3)
        let cues = try await ffmpeg.run(["-v", "error", "-i", path, "-f", "srt", "-"]).output
        #expect(cues.contains("00:00:00,200 --> 00:00:00,900\nBlocks the enzyme"))
    }

    @Test func `a file that is no film is an error`() async throws {
        let folder = ScratchFolder()
        let path = folder.write("hello", to: "film.mp4")
        await #expect(throws: MovieError.self) { try await probe().describe(path) }
        #expect(throws: MovieError.notWhole(path: path)) { try MovieFile(path: path) }
        #expect(
            throws: MovieError.unreadable(path: "/nowhere.mp4", reason: "no such file or directory")
        ) {
            try MovieFile(path: "/nowhere.mp4")
        }
    }
}
