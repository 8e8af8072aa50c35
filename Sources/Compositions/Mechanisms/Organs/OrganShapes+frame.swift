import SceneGraph

extension OrganShapes {
    static func muscle(_ pen: inout OrganPen) {
        pen.tube("M 4 94 C 12 86 16 80 20 72", 7, .pale)
        pen.tube("M 96 6 C 88 14 84 18 78 24", 7, .pale)
        pen.fill(
            """
            M 14 82 C 14 64 24 46 40 34 C 54 22 70 18 86 16 C 84 32 80 46 68 60 \
            C 54 76 34 86 14 82 Z
            """
        )
        for (shift, width) in [(-12.0, 2.0), (-6.0, 2.4), (0.0, 2.6), (6.0, 2.4), (12.0, 2.0)] {
            let x = 46 + shift * 0.85
            let y = 50 + shift * 0.95
            pen.line(
                """
                M 18 80 C \(x - 16) \(y + 12) \(x - 4) \(y + 2) \(x + 4) \(y - 4) \
                C \(x + 14) \(y - 12) 74 28 84 18
                """,
                width,
                .deep,
                0.6
            )
        }
        pen.light(44, 40, 8, 4)
    }

    static func joint(_ pen: inout OrganPen) {
        let bone = Path(
            """
            M 36 0 L 64 0 L 64 18 C 64 26 76 28 77 38 C 78 46 68 47 60 45 C 54 43 46 43 40 45 \
            C 32 47 22 46 23 38 C 24 28 36 26 36 18 Z
            """
        )
        pen.fill("M 22 26 C 4 36 4 64 22 74 L 78 74 C 96 64 96 36 78 26 Z", .main)
        pen.fill("M 26 34 C 16 42 16 58 26 66 L 74 66 C 84 58 84 42 74 34 Z", .cool)
        pen.fill(bone, .pale)
        pen.fill(bone.mapped { Point($0.x, 100 - $0.y) }, .pale)
        pen.line(
            "M 26 41 C 30 46 36 46 41 45 C 47 43 53 43 59 45 C 64 46 70 46 74 41",
            3.6,
            .cool
        )
        pen.line(
            "M 26 59 C 30 54 36 54 41 55 C 47 57 53 57 59 55 C 64 54 70 54 74 59",
            3.6,
            .cool
        )
        pen.line("M 22 26 C 4 36 4 64 22 74 M 78 26 C 96 36 96 64 78 74", 3, .deep)
        pen.light(44, 14, 4, 9)
        pen.light(44, 86, 4, 9)
    }

    static func torso(_ pen: inout OrganPen) {
        let half = Path(
            """
            M 50 22 L 56 22 L 56 29 C 64 33 78 33 83 42 C 88 54 90 74 91 92 L 81 93 \
            C 79 80 77 68 73 58 C 72 72 72 86 74 100 L 50 100 Z
            """
        )
        pen.fill(half.adding(half.mirrored), .skin)
        pen.oval(50, 13, 10.5, 12.5, .skin)
        pen.fill(
            """
            M 50 44 C 44 38 36 42 34 54 C 33 62 35 66 40 64 C 46 62 48 58 48 50 Z
            """,
            .main
        )
        pen.fill(
            """
            M 50 44 C 56 38 64 42 66 54 C 67 62 65 66 60 64 C 54 62 52 58 52 50 Z
            """,
            .main
        )
        pen.fill("M 50 56 C 54 49 62 53 59 60 C 57 65 53 68 51 70 C 48 66 46 60 50 56 Z", .deep)
        pen.fill("M 34 70 C 34 66 44 66 52 68 C 58 69 58 73 52 74 C 46 76 38 80 34 70 Z", .deep)
        pen.fill("M 55 70 C 60 67 66 70 65 76 C 64 80 58 80 55 79 Z", .main)
        pen.tube("M 40 84 C 46 80 54 88 60 84 M 40 91 C 46 87 54 95 60 91", 4.6, .main)
    }

    static func bloodVessel(_ pen: inout OrganPen) {
        pen.fill(
            """
            M 4 34 C 24 22 44 14 60 12 C 84 12 96 34 96 50 C 96 66 88 84 68 86 \
            C 48 82 24 84 6 96 C 0 80 0 50 4 34 Z
            """
        )
        pen.line("M 8 48 C 24 40 36 34 46 32 M 8 82 C 22 76 34 72 46 72", 2.4, .deep, 0.5)
        pen.oval(68, 49, 28, 37, .pale)
        pen.oval(68, 49, 24, 32, .deep)
        pen.oval(68, 49, 19, 26, .dark)
        for (x, y, turn) in [(62.0, 40.0, -0.3), (74.0, 54.0, 0.5), (62.0, 63.0, 0.2)] {
            let cell = Path.ellipse(Rect(center: Point(x, y), width: 15, height: 11))
                .transformed(
                    .translation(Point(x, y)) * .rotation(turn) * .translation(Point(-x, -y))
                )
            pen.fill(cell, .main)
            pen.oval(x, y, 3.6, 2.2, .deep)
        }
        pen.light(28, 32, 12, 4)
    }
}
