import SceneGraph

extension IconPen {
    mutating func shield() {
        fill(
            """
            M 50 5 C 62 14 74 18 88 19 L 88 48 C 88 72 71 87 50 96 C 29 87 12 72 12 48 \
            L 12 19 C 26 18 38 14 50 5 Z
            """
        )
        line("M 32 50 L 45 63 L 69 37", 9, .light)
    }

    mutating func warning() {
        let triangle = Path.polygon([Point(50, 15), Point(90, 84), Point(10, 84)])
        fill(triangle)
        line(triangle, 13)
        line("M 50 38 L 50 60", 9, .light)
        disc(50, 75, 5.5, .light)
    }

    mutating func check() {
        disc(50, 50, 45)
        line("M 29 52 L 44 67 L 72 36", 11, .light)
    }

    mutating func cross() {
        disc(50, 50, 45)
        line("M 34 34 L 66 66 M 66 34 L 34 66", 11, .light)
    }

    mutating func question() {
        disc(50, 50, 45)
        line("M 37 40 C 37 22 63 22 63 39 C 63 50 50 49 50 61", 9, .light)
        disc(50, 76, 6, .light)
    }
}
