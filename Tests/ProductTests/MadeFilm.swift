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

    /// How bright a film or picture is on average, from 0 to 255; a film is looked at once a second.
    static func brightness(of path: String) async throws -> Double {
        let result = try await Tool(.ffmpeg).run(
            ["-nostdin", "-v", "error", "-i", "file:\(path)"]
                + [
                    "-vf", "select=not(mod(n\\,30)),signalstats,metadata=print:file=-", "-f",
                    "null", "-",
                ]
        )
        let values = result.output.matches(of: /YAVG=([0-9.]+)/).compactMap { Double($0.1) }
        guard !values.isEmpty else { throw MovieError.notWhole(path: path) }
        return values.reduce(0, +) / Double(values.count)
    }
}
