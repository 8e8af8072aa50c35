import SceneGraph

extension OrganShapes {
    static func heart(_ pen: inout OrganPen) {
        pen.tube("M 29 40 L 28 8", 10, .cool)
        pen.tube("M 50 40 C 44 16 50 5 62 6 C 74 7 76 16 75 26", 11, .deep)
        pen.line("M 56 8 L 56 1 M 64 7 L 66 1", 4.5, .deep)
        pen.fill(
            """
            M 46 32 C 54 24 68 22 78 28 C 92 36 94 54 86 68 C 80 80 70 90 58 97 \
            C 38 92 16 76 14 54 C 12 40 20 30 32 30 C 38 30 42 34 46 32 Z
            """
        )
        pen.tube("M 58 42 C 56 28 50 24 36 20", 11, .cool)
        pen.oval(23, 45, 10, 14, .deep)
        pen.line("M 56 42 C 50 56 52 74 58 88", 2.6, .deep)
        pen.line("M 53 60 C 62 62 68 68 72 76 M 52 54 C 44 58 38 66 36 74", 2, .deep)
        pen.line("M 70 34 C 78 40 80 50 76 60", 2.2, .deep, 0.7)
        pen.light(76, 46, 6, 11)
    }

    static func lungs(_ pen: inout OrganPen) {
        let lobe = Path(
            """
            M 42 36 C 34 22 22 26 14 46 C 6 64 4 80 8 88 C 14 95 30 90 38 84 \
            C 46 78 46 66 45 54 C 45 46 45 42 42 36 Z
            """
        )
        pen.tube("M 50 4 L 50 34", 9, .pale)
        pen.line("M 46 11 L 54 11 M 46 18 L 54 18 M 46 25 L 54 25", 2, .deep, 0.6)
        pen.tube("M 50 32 C 49 42 42 44 36 50", 6, .pale)
        pen.tube("M 50 32 C 51 42 58 44 64 50", 6, .pale)
        pen.fill(lobe)
        pen.fill(lobe.mirrored)
        for (side, mirror) in [(0.0, 1.0), (100.0, -1.0)] {
            func at(_ x: Double, _ y: Double) -> String { "\(side + mirror * x) \(y)" }
            pen.line("M \(at(43, 44)) C \(at(36, 48)) \(at(32, 56)) \(at(28, 66))", 3.4, .pale)
            pen.line("M \(at(34, 54)) C \(at(28, 54)) \(at(24, 56)) \(at(20, 60))", 2.6, .pale)
            pen.line("M \(at(30, 62)) C \(at(32, 70)) \(at(34, 74)) \(at(34, 78))", 2.4, .pale)
            pen.line("M \(at(28, 66)) C \(at(22, 72)) \(at(18, 76)) \(at(16, 80))", 2.2, .pale)
            pen.line("M \(at(10, 62)) C \(at(22, 68)) \(at(34, 68)) \(at(45, 64))", 1.4, .deep, 0.7)
        }
        pen.light(24, 40, 5, 8)
        pen.light(76, 40, 5, 8)
    }

    static func brain(_ pen: inout OrganPen) {
        pen.tube("M 58 62 C 62 74 62 84 58 95", 11, .pale)
        pen.oval(75, 70, 16, 12, .deep)
        pen.line("M 62 68 C 70 64 80 64 88 68 M 62 74 C 70 70 80 70 88 74", 1.6, .pale)
        pen.fill(
            """
            M 10 50 C 4 36 14 20 28 19 C 34 8 52 6 60 12 C 72 8 86 16 88 28 \
            C 98 36 96 54 86 60 C 80 68 66 68 60 64 C 52 72 38 72 32 64 \
            C 20 68 10 62 10 50 Z
            """
        )
        for fold in [
            "M 28 20 C 24 28 32 34 28 42 C 26 48 18 46 14 50",
            "M 46 11 C 42 18 50 24 46 32 C 44 38 36 36 34 42",
            "M 60 13 C 58 22 66 26 62 36 C 60 42 52 42 50 50 C 49 55 44 56 40 56",
            "M 76 16 C 74 24 80 30 76 38 C 74 44 66 44 64 50",
            "M 88 30 C 82 34 86 44 80 50 C 76 54 72 54 70 58",
            "M 34 64 C 42 58 56 66 62 56",
            "M 22 56 C 26 52 32 54 34 50",
        ] {
            pen.line(fold, 2.6, .deep, 0.75)
        }
        pen.light(34, 26, 7, 4)
        pen.light(68, 20, 6, 3)
    }
}
