import SceneGraph

extension IconPen {
    mutating func clipboard() {
        box(16, 12, 68, 82, radius: 10)
        box(25, 24, 50, 61, radius: 4, .light)
        box(34, 5, 32, 18, radius: 7, .quiet)
        line("M 35 42 L 65 42 M 35 56 L 65 56 M 35 70 L 53 70", 5.5)
    }

    mutating func calendar() {
        box(10, 16, 80, 74, radius: 12)
        fill(.roundedRect(Rect(18, 40, 64, 42), radius: 6), .light)
        line("M 31 8 L 31 24 M 69 8 L 69 24", 8, .quiet)
        for (x, y) in [(26.0, 47.0), (44.0, 47.0), (62.0, 47.0), (26.0, 64.0)] {
            box(x, y, 12, 12, radius: 3, .quiet)
        }
        box(44, 64, 12, 12, radius: 3)
    }

    mutating func clock() {
        disc(50, 50, 44)
        disc(50, 50, 33, .light)
        line("M 50 50 L 50 28 M 50 50 L 65 58", 7)
    }

    mutating func phone() {
        fill(
            """
            M 27 8 C 31 7 34 9 36 12 L 44 28 C 46 31 45 35 42 37 L 35 43 \
            C 40 53 48 61 58 66 L 64 59 C 66 56 70 55 73 57 L 89 66 C 92 68 93 71 92 75 \
            C 89 87 79 94 67 92 C 37 87 13 62 8 33 C 6 21 15 10 27 8 Z
            """
        )
        line("M 58 24 C 68 26 75 33 77 43", 7, .quiet)
        line("M 62 8 C 78 11 90 23 93 39", 7, .quiet)
    }

    mutating func mail() {
        box(6, 18, 88, 64, radius: 10)
        line("M 17 31 L 50 56 L 83 31", 7, .light)
    }

    mutating func document() {
        fill("M 22 6 L 60 6 L 82 28 L 82 94 L 22 94 Z")
        fill("M 60 6 L 82 28 L 60 28 Z", .quiet)
        line("M 35 44 L 69 44 M 35 58 L 69 58 M 35 72 L 56 72", 5.5, .light)
    }

    mutating func chart() {
        box(14, 54, 18, 32, radius: 4, .quiet)
        box(41, 34, 18, 52, radius: 4)
        box(68, 12, 18, 74, radius: 4)
        line("M 6 92 L 94 92", 7)
    }

    mutating func lock() {
        line("M 30 46 L 30 32 C 30 20 39 12 50 12 C 61 12 70 20 70 32 L 70 46", 9, .quiet)
        box(18, 44, 64, 48, radius: 9)
        disc(50, 64, 7, .light)
        line("M 50 66 L 50 78", 6, .light)
    }

    mutating func bell() {
        disc(50, 84, 10, .quiet)
        fill(
            """
            M 50 8 C 32 8 22 22 22 42 C 22 60 17 66 11 76 L 89 76 C 83 66 78 60 78 42 \
            C 78 22 68 8 50 8 Z
            """
        )
        line("M 36 42 C 36 32 40 25 46 22", 6, .light)
    }

    mutating func magnifier() {
        line("M 64 64 L 88 88", 15)
        disc(41, 41, 36)
        disc(41, 41, 25, .light)
        line("M 27 42 C 27 33 33 27 41 26", 6, .quiet)
    }

    mutating func pencil() {
        fill("M 14 40 L 66 40 L 66 60 L 14 60 Z")
        fill("M 66 40 L 94 50 L 66 60 Z", .quiet)
        box(4, 40, 14, 20, radius: 5, .quiet)
        turn(135)
    }

    mutating func scale() {
        box(10, 14, 80, 74, radius: 16)
        fill("M 26 46 C 30 26 70 26 74 46 Z", .light)
        line("M 50 45 L 57 33", 5)
    }
}
