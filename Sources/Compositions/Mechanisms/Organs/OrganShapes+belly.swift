import SceneGraph

extension OrganShapes {
    static func liver(_ pen: inout OrganPen) {
        pen.oval(49, 70, 7, 12, .cool)
        pen.fill(
            """
            M 4 48 C 2 28 20 15 44 17 C 62 18 84 18 96 29 C 99 38 86 46 72 51 \
            C 60 56 52 66 40 76 C 28 86 12 86 7 72 C 4 64 4 56 4 48 Z
            """
        )
        pen.line("M 60 18 C 57 30 58 42 64 53", 2.4, .pale)
        pen.line("M 62 46 C 52 44 42 48 34 56 M 46 48 C 40 42 32 40 24 42", 2, .deep, 0.55)
        pen.light(30, 30, 14, 6)
        pen.light(78, 28, 9, 3)
    }

    static func kidney(_ pen: inout OrganPen) {
        pen.tube("M 50 44 L 12 38", 7, .deep)
        pen.tube("M 50 52 L 12 52", 8, .cool)
        pen.tube("M 50 56 C 36 58 28 70 28 97", 5.5, .pale)
        pen.fill(
            """
            M 60 5 C 84 5 95 28 93 52 C 91 78 72 96 54 91 C 41 87 41 73 49 64 \
            C 55 57 53 45 47 37 C 37 25 42 5 60 5 Z
            """
        )
        pen.fill(
            """
            M 62 18 C 76 19 82 36 80 52 C 78 68 66 80 58 78 C 53 75 54 70 59 64 \
            C 64 56 62 44 57 36 C 51 28 54 18 62 18 Z
            """,
            .deep
        )
        for (x, y) in [(68.0, 30.0), (73.0, 42.0), (73.0, 55.0), (67.0, 67.0)] {
            pen.oval(x, y, 4, 4.6, .pale)
        }
        pen.light(80, 24, 4, 9)
    }

    static func pancreas(_ pen: inout OrganPen) {
        pen.tube("M 30 20 C 6 20 2 40 4 58 C 5 78 12 92 34 90", 10, .pale)
        for (x, y, radius) in [
            (20.0, 52.0, 12.0), (22.0, 66.0, 13.0), (32.0, 58.0, 13.0), (42.0, 54.0, 12.0),
            (52.0, 52.0, 11.5), (62.0, 47.0, 11.0), (71.0, 42.0, 10.0), (80.0, 37.0, 9.0),
            (88.0, 33.0, 7.0), (28.0, 76.0, 9.0),
        ] {
            pen.oval(x, y, radius, radius, .main)
        }
        pen.line("M 92 31 C 76 38 62 48 46 53 C 32 56 24 58 14 64", 3.2, .pale)
        for branch in [
            "M 78 38 L 76 30", "M 66 44 L 64 36", "M 54 50 L 52 42", "M 42 54 L 44 63",
            "M 60 47 L 63 55", "M 72 41 L 75 49", "M 28 57 L 30 68",
        ] {
            pen.line(branch, 1.8, .pale)
        }
        pen.light(58, 41, 5, 2.4)
    }

    static func stomach(_ pen: inout OrganPen) {
        pen.tube("M 42 2 C 43 12 43 20 46 30", 10, .pale)
        pen.tube("M 30 76 C 18 74 14 84 14 97", 11, .pale)
        pen.fill(
            """
            M 38 28 C 42 30 46 30 50 22 C 58 10 82 12 88 36 C 94 62 76 88 50 88 \
            C 40 88 34 84 28 84 C 22 84 20 74 26 70 C 36 66 44 66 46 58 \
            C 47 50 38 40 38 28 Z
            """
        )
        for fold in [
            "M 62 24 C 76 34 80 54 68 70 C 62 78 50 80 42 78",
            "M 56 32 C 68 42 70 56 60 66 C 54 72 46 73 38 75",
            "M 70 22 C 84 34 86 58 74 74",
        ] {
            pen.line(fold, 2.6, .deep, 0.6)
        }
        pen.light(80, 40, 3.4, 10)
    }

    static func intestine(_ pen: inout OrganPen) {
        pen.tube(
            "M 18 88 L 18 28 C 18 16 26 15 34 19 C 44 23 56 23 66 19 C 76 15 82 18 82 28 L 82 74",
            15,
            .main
        )
        for y in [30.0, 42.0, 54.0, 66.0, 78.0] {
            pen.line("M 11.5 \(y) C 15 \(y + 3) 21 \(y + 3) 24.5 \(y)", 1.8, .deep, 0.6)
            pen.line("M 75.5 \(y) C 79 \(y + 3) 85 \(y + 3) 88.5 \(y)", 1.8, .deep, 0.6)
        }
        pen.line(
            "M 36 13 C 34 18 34 22 36 27 M 50 14 L 50 29 M 64 13 C 66 18 66 22 64 27",
            1.8,
            .deep,
            0.6
        )
        let coil =
            """
            M 36 38 L 60 36 C 70 36 70 48 60 48 L 40 50 C 30 51 30 62 40 62 L 60 61 \
            C 70 61 70 73 60 73 L 42 75 C 32 76 32 87 42 87 L 54 87 C 60 87 62 92 62 97
            """
        pen.tube(coil, 10, .deep)
        pen.line(coil, 2.4, .pale, 0.55)
    }
}
