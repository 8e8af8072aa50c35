import Glibc
import Media
import Testing

@Suite struct FilmEncoderTests {
    private func encoder() throws -> FilmEncoder { FilmEncoder(ffmpeg: try Tool(.ffmpeg)) }

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
        #expect(report.bytes > 0)
        #expect(report.encoder.seconds > 0)
        #expect(folder.names == ["1.wav", "2.wav", "cues.srt", "final.mp4"])
    }
}
