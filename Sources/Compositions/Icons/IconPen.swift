import SceneGraph

/// Collects the parts of an icon.
struct IconPen {
    /// One of the three tones.
    enum Tone {
        case main
        case quiet
        case light
    }

    let tone: IconTone
    private(set) var parts: [Node] = []

    init(_ tone: IconTone) { self.tone = tone }

    private func color(_ part: Tone) -> Color {
        switch part {
        case .main: tone.main
        case .quiet: tone.quiet
        case .light: tone.light
        }
    }

    mutating func fill(_ path: Path, _ part: Tone = .main) {
        parts.append(.shape("part", path, color(part)))
    }

    mutating func fill(_ notation: String, _ part: Tone = .main) { fill(Path(notation), part) }

    mutating func line(_ path: Path, _ width: Double, _ part: Tone = .main) {
        parts.append(.line("part", path, Stroke(color(part), width: width)))
    }

    mutating func line(_ notation: String, _ width: Double, _ part: Tone = .main) {
        line(Path(notation), width, part)
    }

    mutating func disc(_ x: Double, _ y: Double, _ radius: Double, _ part: Tone = .main) {
        fill(.circle(Point(x, y), radius: radius), part)
    }

    mutating func box(
        _ x: Double,
        _ y: Double,
        _ width: Double,
        _ height: Double,
        radius: Double,
        _ part: Tone = .main
    ) {
        fill(.roundedRect(Rect(x, y, width, height), radius: radius), part)
    }

    /// Turns everything drawn so far about the middle, in degrees.
    mutating func turn(_ degrees: Double) {
        let group = Node.group("turned", parts)
            .rotated(degrees * .pi / 180, about: Point(50, 50))
        parts = [group]
    }
}
