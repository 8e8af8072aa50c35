import CreatorCore
import Media
import Testing

@testable import CreatorOffline

/// The film itself: what feedback makes of it, what it sounds like, and that it is always the same.
@Suite(.serialized) struct RenderedFilmTests {
    private static let film = FilmCase.short.with("animations", "off")

    @Test func `a film is made upright on request, its earlier version stays`() async throws {
        var studio = try await Studio(Self.film, upTo: .tts)
        let voice = try #require(studio.production.voice)
        let wide = try #require(try await studio.run(.render).master)
        #expect(wide.width == 640 && wide.height == 360)
        #expect(abs(wide.seconds - voice.seconds) < 0.05)
        #expect(wide.isDraft)
        let bytes = try studio.folder.bytes(of: wide.path)

        let meter = try await Meter(["\(studio.folder.path)/\(wide.path)"])
        #expect(abs(meter.loudness - -16) <= 0.5)
        #expect(meter.peak <= -1)

        let same = try await studio.run(.render, "make it sing")
        #expect(same.master == wide && same.report.applied.isEmpty)
        #expect(same.report.notApplied.count == 1)

        let turned = try await studio.run(.render, "vertical")
        let upright = try #require(turned.master)
        #expect(upright.width == 360 && upright.height == 640)
        #expect(abs(upright.seconds - wide.seconds) < 0.05)
        #expect(upright.path != wide.path)
        let movie = try MovieFile(path: "\(studio.folder.path)/\(upright.path)")
        #expect(movie.picture?.samples == Int((upright.seconds * 30).rounded()))
        #expect(try studio.folder.bytes(of: wide.path) == bytes)
        #expect(try await studio.run(.render, "go back to version 1").master == wide)
        #expect(studio.folder.files.allSatisfy { !$0.contains(".part") })
    }

    @Test func `the same production twice gives the same pictures, sounds and captions`()
        async throws
    {
        let first = try await Studio(Self.film, upTo: .tts)
        let second = try await Studio(Self.film, upTo: .tts)
        #expect(first.production == second.production)
        let files = first.folder.files
        #expect(files == second.folder.files)
        for kind in [".png", ".wav", ".vtt", ".srt", ".txt"] {
            #expect(files.contains { $0.hasSuffix(kind) })
        }
        for file in files {
            #expect(try first.folder.bytes(of: file) == second.folder.bytes(of: file), "\(file)")
        }
    }
}
