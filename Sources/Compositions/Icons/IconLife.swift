import SceneGraph

extension IconPen {
    mutating func person() {
        disc(50, 27, 21)
        fill("M 10 94 C 10 66 28 55 50 55 C 72 55 90 66 90 94 Z")
    }

    mutating func people() {
        disc(22, 34, 13, .quiet)
        disc(78, 34, 13, .quiet)
        fill("M 0 84 C 0 62 10 53 24 53 C 36 53 44 62 44 84 Z", .quiet)
        fill("M 56 84 C 56 62 64 53 78 53 C 90 53 100 62 100 84 Z", .quiet)
        disc(50, 32, 22, .light)
        fill("M 15 98 C 15 66 30 53 50 53 C 70 53 85 66 85 98 Z", .light)
        disc(50, 32, 17)
        fill("M 20 92 C 20 68 33 58 50 58 C 67 58 80 68 80 92 Z")
    }

    mutating func speech() {
        fill("M 24 60 L 22 94 L 54 66 Z")
        box(6, 10, 88, 62, radius: 18)
        line("M 26 33 L 74 33 M 26 49 L 58 49", 6.5, .light)
    }

    mutating func run() {
        disc(66, 14, 11)
        line("M 58 34 L 46 56", 13)
        line("M 46 56 L 64 66 L 58 92", 10)
        line("M 45 58 L 36 76 L 12 76", 10, .quiet)
        line("M 58 33 L 72 48 L 88 42", 9)
        line("M 56 32 L 36 32 L 26 48", 9, .quiet)
    }

    mutating func pregnancy() {
        disc(44, 16, 13)
        fill(
            """
            M 34 34 C 46 29 56 33 57 45 C 74 48 79 66 66 75 C 63 77 60 78 60 82 L 60 96 \
            L 36 96 L 36 64 C 31 54 29 40 34 34 Z
            """
        )
        fill(
            "M 58 56 C 54 51 46 55 50 62 C 52 66 56 68 59 71 C 62 67 66 65 67 61 C 69 55 61 51 58 56 Z",
            .light
        )
    }

    mutating func moon() {
        fill(
            """
            M 56 6 C 30 11 12 34 17 60 C 22 84 44 97 66 92 C 78 89 87 82 92 71 \
            C 72 77 50 64 45 43 C 42 28 46 15 56 6 Z
            """
        )
        disc(74, 26, 5, .quiet)
        disc(88, 44, 3.5, .quiet)
        disc(64, 46, 3, .quiet)
    }

    mutating func sun() {
        for step in 0..<8 {
            let angle = Double(step) * .pi / 4
            let middle = Point(50, 50)
            line(
                .polyline([middle.polar(34, angle), middle.polar(44, angle)]),
                7,
                .quiet
            )
        }
        disc(50, 50, 23)
    }

    mutating func apple() {
        fill(
            """
            M 50 30 C 38 18 10 22 10 52 C 10 76 28 96 41 94 C 45 93 47 91 50 91 \
            C 53 91 55 93 59 94 C 72 96 90 76 90 52 C 90 22 62 18 50 30 Z
            """
        )
        line("M 50 30 C 49 20 51 12 56 6", 5.5)
        fill("M 57 20 C 60 7 74 4 82 6 C 81 18 70 25 57 20 Z", .quiet)
        line("M 22 50 C 22 42 27 37 34 36", 6, .light)
    }

    mutating func glass() {
        fill("M 24 6 L 76 6 C 79 40 68 58 50 58 C 32 58 21 40 24 6 Z", .quiet)
        fill("M 24 26 L 76 26 C 75 46 66 58 50 58 C 34 58 25 46 24 26 Z")
        line("M 50 56 L 50 90", 7)
        line("M 30 92 L 70 92", 8)
    }

    mutating func home() {
        fill("M 50 6 L 96 46 L 84 46 L 84 92 L 16 92 L 16 46 L 4 46 Z")
        box(40, 58, 20, 34, radius: 4, .light)
    }

    mutating func hospital() {
        box(14, 12, 72, 82, radius: 8)
        line("M 50 24 L 50 48 M 38 36 L 62 36", 8, .light)
        box(41, 66, 18, 28, radius: 3, .light)
        box(22, 62, 11, 11, radius: 2, .quiet)
        box(67, 62, 11, 11, radius: 2, .quiet)
    }

    mutating func globe() {
        disc(50, 50, 44)
        line(.ellipse(Rect(31, 8, 38, 84)), 4.5, .light)
        line("M 50 8 L 50 92 M 8 50 L 92 50 M 14 30 L 86 30 M 14 70 L 86 70", 4.5, .light)
    }
}
