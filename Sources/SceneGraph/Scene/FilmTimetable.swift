/// Which scene and moment each frame of a film shows, and which frames repeat the one before.
package struct FilmTimetable: Sendable {
    /// What one frame shows.
    package struct Moment: Sendable, Equatable {
        /// Which scene, counted from 0.
        package var scene: Int
        /// Seconds from the scene's start at which it is seen.
        package var time: Double
        /// How far this scene has taken over from the held end of the one before; 1 without a fade.
        package var share: Double
    }

    private let film: Film
    private let starts: [Int]
    private let timetables: [SceneTimetable]

    /// The timetable of a film.
    package init(_ film: Film) {
        self.film = film
        var start = 0
        var starts: [Int] = []
        for scene in film.scenes {
            starts.append(start)
            start += scene.frameCount
        }
        self.starts = starts
        timetables = film.scenes.map(SceneTimetable.init)
    }

    /// What a frame shows, or nil for a number outside the film.
    package func moment(_ frame: Int) -> Moment? {
        guard frame >= 0, frame < film.frameCount,
            let scene = starts.lastIndex(where: { $0 <= frame })
        else { return nil }
        let local = frame - starts[scene]
        let fade = fadeFrames(scene)
        return Moment(
            scene: scene,
            time: Double(max(local, fade)) / Double(film.framesPerSecond),
            share: local < fade ? Double(local + 1) / Double(fade + 1) : 1
        )
    }

    /// The moment at which a scene ends and is held.
    package func lastTime(of scene: Int) -> Double {
        let last = film.scenes[scene].frameCount - 1
        return Double(max(last, fadeFrames(scene))) / Double(film.framesPerSecond)
    }

    /// Whether a frame is sure to look like the one before it, told without drawing.
    package func isRepeat(_ frame: Int) -> Bool {
        guard let now = moment(frame), let before = moment(frame - 1), now.scene == before.scene,
            now.share == before.share
        else { return false }
        return !timetables[now.scene].changes(between: before.time, and: now.time)
    }

    /// How many frames of a scene are mixed with the end of the one before.
    private func fadeFrames(_ scene: Int) -> Int {
        guard scene > 0 else { return 0 }
        let fade = film.scenes[scene].transition.seconds * Double(film.framesPerSecond)
        return min(Int(fade.rounded()), film.scenes[scene].frameCount - 1)
    }
}
