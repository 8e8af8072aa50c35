import SceneGraph

extension Track where Value == Point {
    /// Travel along an outline, as displacement from the outline's start; rests at its end.
    static func along(
        _ path: Path,
        at time: Double,
        over seconds: Double,
        _ easing: Easing = .easeInOut
    ) -> Track<Point> {
        let start = path.place(at: 0).point
        return Track(
            (0...14).map { step in
                let share = Double(step) / 14
                let place = path.place(at: easing.share(share)).point - start
                return Keyframe(time + seconds * share, place, .linear)
            }
        )
    }

    /// The same followed by travel along another outline, measured from the first one's start.
    func thenAlong(
        _ path: Path,
        at time: Double,
        over seconds: Double,
        _ easing: Easing = .easeInOut
    ) -> Track<Point> {
        guard let last = keyframes.last else { return self }
        let further = Track.along(path, at: time, over: seconds, easing)
        let moved = further.keyframes.enumerated().map { step, frame in
            Keyframe(frame.time, frame.value + last.value, step == 0 ? .hold : .linear)
        }
        return Track(keyframes + moved)
    }
}

extension Track where Value == Double {
    /// Shows something from a moment on.
    static func appear(at time: Double, over seconds: Double = 0.25) -> Track<Double> {
        Track(from: 0, to: 1, at: time, over: seconds, .easeOut)
    }

    /// Hides something from a moment on.
    static func vanish(at time: Double, over seconds: Double = 0.25) -> Track<Double> {
        Track(from: 1, to: 0, at: time, over: seconds, .easeOut)
    }
}

extension Path {
    /// A bow from one point to another that swells to one side by a share of its length.
    static func bow(_ from: Point, _ to: Point, swell: Double) -> Path {
        let way = to - from
        let side = Point(way.y, -way.x) * swell
        return Path([
            .move(from),
            .curve(from + way * 0.3 + side, from + way * 0.7 + side, to),
        ])
    }
}
