import Media

/// A film that a run has left, looked at with the eyes of others.
struct MadeFilm {
    /// What ffprobe says about it.
    let facts: FilmDescription

    /// Reads and decodes a film; throws what is wrong with it.
    init(_ path: String) async throws {
        let probe = MediaProbe(ffprobe: try Tool(.ffprobe), ffmpeg: try Tool(.ffmpeg))
        facts = try await probe.describe(path)
        try await probe.decode(path)
    }

    /// Width and height, in pixels.
    var size: [Int] { [facts.width, facts.height] }
}
