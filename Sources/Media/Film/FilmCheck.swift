/// Whether what the encoder left is the film that was asked for.
enum FilmCheck {
    /// The most by which sound and picture may end apart, in seconds.
    private static let slack = 0.1

    /// Throws what is wrong with the file at `path`.
    static func check(_ path: String, against settings: FilmSettings) throws(FilmError) {
        let movie: MovieFile
        do throws(MovieError) {
            movie = try MovieFile(path: path)
        } catch {
            throw .notWhole(reason: error.description)
        }
        guard let fault = fault(of: movie, against: settings) else { return }
        throw .notWhole(reason: fault)
    }

    private static func fault(of movie: MovieFile, against settings: FilmSettings) -> String? {
        guard let picture = movie.picture, picture.coding == "avc1" else { return "no picture" }
        guard picture.samples == settings.frameCount else {
            return "\(picture.samples) frames instead of \(settings.frameCount)"
        }
        guard abs(picture.duration - settings.duration) < slack else {
            return "\(picture.duration) seconds instead of \(settings.duration)"
        }
        if !settings.sound.isEmpty {
            guard let sound = movie.sound, sound.coding == "mp4a" else { return "no sound" }
            guard abs(sound.duration - picture.duration) < slack else {
                return "\(sound.duration) seconds of sound and \(picture.duration) of picture"
            }
        }
        if settings.captions != nil, movie.captions == nil { return "no captions" }
        return movie.startsFast ? nil : "its index comes last"
    }
}
