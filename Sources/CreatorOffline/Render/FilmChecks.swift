import CreatorCore
import Media
import SceneGraph

/// What is told about the finished file, as found in it.
enum FilmChecks {
    /// The checks of a film, in the order a reviewer reads them.
    static func list(
        _ movie: MovieFile,
        film: Film,
        voice: VoiceTrack,
        areBurned: Bool
    ) -> [Master.Check] {
        let picture = movie.picture?.duration ?? 0
        let sound = movie.sound?.duration ?? 0
        let frames = movie.picture?.samples ?? 0
        return [
            Master.Check("frames", "\(frames) of \(film.frameCount)"),
            Master.Check(
                "duration = sum of scenes",
                abs(picture - voice.seconds) < 0.05 ? "yes" : "no"
            ),
            Master.Check(
                "audio/video end difference",
                "\(abs(picture - sound).text(decimals: 2)) s"
            ),
            Master.Check("captions", captions(movie, voice, areBurned)),
            Master.Check("plays while it loads", movie.startsFast ? "yes" : "no"),
        ]
    }

    private static func captions(
        _ movie: MovieFile,
        _ voice: VoiceTrack,
        _ areBurned: Bool
    ) -> String {
        if movie.captions != nil { return "yes" }
        return areBurned && voice.scenes.contains { !$0.captions.isEmpty } ? "in the picture" : "no"
    }
}
