import Glibc
import Media
import Testing

@Suite(.timeLimit(.minutes(30))) struct FilmEncoderTests {
    private struct NoPicture: Error, CustomStringConvertible {
        var description: String { "the font is gone" }
    }

    private func encoder() throws -> FilmEncoder { FilmEncoder(ffmpeg: try Tool(.ffmpeg)) }

    private func bytes(of path: String) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY)
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1 << 22)
        let count = unsafe read(descriptor, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }

    @Test func `a film has every frame, its sound, captions and chapters, and starts fast`()
        async throws
    {
        let folder = ScratchFolder()
        let path = "\(folder.path)/final.mp4"
        let settings = SampleFilm.settings(in: folder)
        let report = try await encoder().encode(settings, to: path) { sink in
            try SampleFilm.draw(&sink)
        }
        let movie = try MovieFile(path: path)
        let picture = try #require(movie.picture)
        let sound = try #require(movie.sound)
        #expect(picture.samples == SampleFilm.frameCount)
        #expect(picture.coding == "avc1")
        #expect(sound.coding == "mp4a")
        #expect(abs(picture.duration - sound.duration) < 0.1)
        #expect(movie.captions?.coding == "tx3g")
        #expect(movie.startsFast)
        #expect(movie.tracks.allSatisfy { !$0.hasEditList })
        #expect(report.bytes == bytes(of: path).count)
        #expect(report.encoder.seconds > 0)
        #expect(folder.names == ["1.wav", "2.wav", "cues.srt", "final.mp4"])
    }

    @Test func `the same frames give the same bytes`() async throws {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder, width: 160, height: 90)
        for name in ["a.mp4", "b.mp4"] {
            _ = try await encoder().encode(settings, to: "\(folder.path)/\(name)") { sink in
                try SampleFilm.draw(&sink, width: 160, height: 90)
            }
        }
        #expect(bytes(of: "\(folder.path)/a.mp4") == bytes(of: "\(folder.path)/b.mp4"))
    }

    @Test func `the encoder alone makes the same film from ready frames`() async throws {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder)
        let raw = "\(folder.path)/frames.nv12"
        let encoder = try encoder()
        try await encoder.writeRawFrames(settings, to: raw) { try SampleFilm.draw(&$0) }
        _ = try await encoder.encode(settings, to: "\(folder.path)/a.mp4") {
            try SampleFilm.draw(&$0)
        }
        _ = try await encoder.encodeAlone(
            settings,
            rawFrames: raw,
            to: "\(folder.path)/b.mp4"
        )
        #expect(bytes(of: "\(folder.path)/a.mp4") == bytes(of: "\(folder.path)/b.mp4"))
    }

    @Test func `progress counts every frame`() async throws {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder)
        let (reports, sender) = AsyncStream<FilmProgress>.makeStream()
        _ = try await encoder().encode(
            settings,
            to: "\(folder.path)/final.mp4",
            progress: { sender.yield($0) },
            frames: { try SampleFilm.draw(&$0) }
        )
        sender.finish()
        let counts = await reports.reduce(into: []) { $0.append($1.frames) }
        #expect(counts == Array(1...SampleFilm.frameCount))
    }

    @Test func `cancelling leaves no file and no child`() async throws {
        let folder = ScratchFolder()
        let settings = FilmSettings(
            width: 64,
            height: 36,
            framesPerSecond: 30,
            frameCount: 1_000_000,
            quality: .low
        )
        let path = "\(folder.path)/final.mp4"
        let encoder = try encoder()
        let (starts, starter) = AsyncStream<Void>.makeStream()
        let task = Task {
            try await encoder.encode(settings, to: path) { sink in
                try sink.write(NV12Frame(width: 64, height: 36))
                starter.yield()
                try sink.write(NV12Frame(width: 64, height: 36), times: 999_999)
            }
        }
        for await _ in starts {
            task.cancel()
            break
        }
        let error = await #expect(throws: FilmError.self) { try await task.value }
        #expect(error?.description == "the film was cancelled")
        #expect(folder.names.isEmpty)
    }

    @Test func `an encoder killed from outside is an error and leaves no film`() async throws {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder)
        _ = folder.script("head -c 1000 > /dev/null; kill -KILL $$", named: "ffmpeg")
        let killed = FilmEncoder(ffmpeg: try Tool(.ffmpeg, searchPath: folder.path))
        let error = await #expect(throws: FilmError.self) {
            try await killed.encode(settings, to: "\(folder.path)/final.mp4") {
                try SampleFilm.draw(&$0)
            }
        }
        #expect(error?.description == "'ffmpeg' was ended by signal 9")
        #expect(folder.names == ["1.wav", "2.wav", "cues.srt", "ffmpeg"])
    }

    @Test func `a film that came out too short is not kept`() async throws {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder)
        let real = try Tool(.ffmpeg).path
        _ = folder.script("head -c 34560 | \(real) \"$@\"; cat > /dev/null", named: "ffmpeg")
        let lossy = FilmEncoder(ffmpeg: try Tool(.ffmpeg, searchPath: folder.path))
        let error = await #expect(throws: FilmError.self) {
            try await lossy.encode(settings, to: "\(folder.path)/final.mp4") {
                try SampleFilm.draw(&$0)
            }
        }
        #expect(error?.description == "the film is not whole: 10 frames instead of 45; try again")
        #expect(!folder.names.contains("final.mp4"))
    }

    @Test func `a frame that cannot be drawn ends the encoder and is the reason`() async throws {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder)
        let error = await #expect(throws: FilmError.self) {
            try await encoder().encode(settings, to: "\(folder.path)/final.mp4") { sink in
                try sink.write(NV12Frame(width: 64, height: 36), times: 10)
                throw NoPicture()
            }
        }
        #expect(error?.description == "a frame could not be drawn: the font is gone")
        #expect(folder.names == ["1.wav", "2.wav", "cues.srt"])
    }

    @Test(arguments: [44, 46]) func `a wrong number of frames is an error`(_ count: Int)
        async throws
    {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder)
        let error = await #expect(throws: FilmError.self) {
            try await encoder().encode(settings, to: "\(folder.path)/final.mp4") { sink in
                try sink.write(NV12Frame(width: 64, height: 36), times: count)
            }
        }
        #expect(error?.description == "\(count) frames were drawn where the film has 45")
        #expect(!folder.names.contains("final.mp4"))
    }
}
