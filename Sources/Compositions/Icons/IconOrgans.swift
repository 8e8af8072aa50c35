import SceneGraph

extension IconPen {
    mutating func heart() {
        fill(
            """
            M 50 90 C 22 68 6 52 6 33 C 6 19 17 9 30 9 C 39 9 46 14 50 22 \
            C 54 14 61 9 70 9 C 83 9 94 19 94 33 C 94 52 78 68 50 90 Z
            """
        )
        line("M 16 46 L 36 46 L 43 32 L 54 62 L 61 46 L 84 46", 5.5, .light)
    }

    mutating func lungs() {
        let lobe = Path(
            """
            M 41 38 C 28 26 8 54 7 78 C 6 92 18 94 27 90 C 37 86 45 84 45 72 L 45 52 \
            C 45 46 44 41 41 38 Z
            """
        )
        fill(lobe)
        fill(lobe.mirrored)
        line("M 50 8 L 50 36", 8, .quiet)
        line("M 50 36 C 49 48 40 50 30 60", 6, .light)
        line("M 50 36 C 51 48 60 50 70 60", 6, .light)
    }

    mutating func kidney() {
        line("M 46 52 C 34 54 28 62 28 74 L 28 94", 8, .quiet)
        fill(
            """
            M 58 8 C 82 8 92 34 90 54 C 88 76 70 92 54 88 C 42 85 40 72 47 64 \
            C 54 56 52 46 45 38 C 36 28 40 8 58 8 Z
            """
        )
        line("M 66 22 C 76 30 78 46 74 58", 6, .light)
    }

    mutating func brain() {
        box(52, 62, 15, 30, radius: 7, .quiet)
        for (x, y, radius) in [
            (28.0, 46.0, 19.0), (42.0, 28.0, 19.0), (64.0, 28.0, 19.0), (76.0, 46.0, 18.0),
            (66.0, 60.0, 17.0), (42.0, 58.0, 20.0), (54.0, 44.0, 20.0),
        ] {
            disc(x, y, radius)
        }
        line("M 44 20 C 38 32 50 34 48 46", 5, .light)
        line("M 24 44 C 34 42 36 50 34 58", 5, .light)
        line("M 78 40 C 68 38 64 46 68 54", 5, .light)
        line("M 48 62 C 54 58 60 60 62 66", 5, .light)
    }

    mutating func stomach() {
        fill(
            """
            M 38 6 L 52 6 L 52 24 C 60 14 88 16 90 46 C 92 74 66 92 44 84 \
            C 36 81 31 84 30 94 L 15 94 C 13 74 25 66 38 68 C 51 70 50 57 46 47 \
            C 41 36 38 26 38 6 Z
            """
        )
        line("M 66 34 C 76 40 77 58 66 68", 6, .light)
    }

    mutating func liver() {
        fill(
            """
            M 6 44 C 6 26 26 16 56 20 C 78 22 96 24 94 38 C 92 50 72 54 60 64 \
            C 48 75 36 90 20 84 C 8 79 6 60 6 44 Z
            """
        )
        line("M 60 22 C 56 34 56 46 58 62", 5, .light)
        line("M 20 44 C 22 36 30 32 38 31", 6, .light)
    }

    mutating func eye() {
        fill("M 4 50 C 22 20 78 20 96 50 C 78 80 22 80 4 50 Z")
        disc(50, 50, 20, .light)
        disc(50, 50, 12, .main)
        disc(55, 45, 4, .light)
    }

    mutating func bone() {
        line("M 30 70 L 70 30", 17)
        for (x, y) in [(20.0, 68.0), (32.0, 80.0), (68.0, 20.0), (80.0, 32.0)] {
            disc(x, y, 13)
        }
    }
}
