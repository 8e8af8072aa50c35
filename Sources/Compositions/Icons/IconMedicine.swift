import SceneGraph

extension IconPen {
    mutating func pill() {
        box(6, 31, 88, 38, radius: 19, .quiet)
        fill("M 50 31 L 25 31 C 14 31 6 40 6 50 C 6 61 14 69 25 69 L 50 69 Z")
        line("M 22 42 L 38 42", 6, .light)
        turn(-40)
    }

    mutating func tablet() {
        disc(50, 54, 42, .quiet)
        disc(50, 47, 42)
        line("M 30 62 L 70 32", 7, .light)
    }

    mutating func drop() {
        fill(
            """
            M 50 4 C 50 4 17 42 17 62 C 17 82 32 95 50 95 C 68 95 83 82 83 62 \
            C 83 42 50 4 50 4 Z
            """
        )
        line("M 31 62 C 31 72 38 80 47 81", 7, .light)
    }

    mutating func syringe() {
        line("M 2 50 L 26 50", 4.5)
        box(24, 36, 46, 28, radius: 6, .quiet)
        box(24, 36, 24, 28, radius: 6)
        line("M 70 50 L 90 50", 6)
        line("M 71 30 L 71 70", 7)
        line("M 92 39 L 92 61", 7)
        line("M 34 44 L 34 50 M 42 44 L 42 50 M 54 44 L 54 50", 3.5, .light)
        turn(-45)
    }

    mutating func stethoscope() {
        line(
            """
            M 26 8 C 16 8 14 14 14 22 L 14 34 C 14 52 26 60 37 60 C 48 60 60 52 60 34 \
            L 60 22 C 60 14 58 8 48 8
            """,
            8
        )
        line("M 37 60 C 37 84 46 93 60 93 C 76 93 82 82 82 68", 8, .quiet)
        disc(82, 54, 15)
        disc(82, 54, 6, .light)
    }

    mutating func thermometer() {
        box(38, 4, 24, 70, radius: 12)
        disc(50, 76, 20)
        box(46, 26, 8, 46, radius: 4, .light)
        disc(50, 76, 10, .light)
        line("M 74 18 L 86 18 M 74 34 L 82 34 M 74 50 L 86 50", 5, .quiet)
    }

    mutating func microscope() {
        line("M 18 92 L 84 92", 9)
        line(.arc(center: Point(44, 60), radius: 30, from: -0.95, to: 1.3), 9, .quiet)
        fill(Path.roundedRect(Rect(34, 12, 20, 46), radius: 6).tilted(0.34))
        line("M 55 6 L 65 10", 9)
        line("M 22 72 L 50 72", 7)
    }

    mutating func testTube() {
        fill("M 35 10 L 65 10 L 65 78 C 65 88 58 95 50 95 C 42 95 35 88 35 78 Z", .quiet)
        fill("M 35 46 L 65 46 L 65 78 C 65 88 58 95 50 95 C 42 95 35 88 35 78 Z")
        line("M 29 9 L 71 9", 8)
        disc(45, 62, 4, .light)
        disc(55, 73, 5, .light)
        disc(45, 82, 3, .light)
        turn(24)
    }

    mutating func virus() {
        for step in 0..<8 {
            let angle = Double(step) * .pi / 4
            let middle = Point(50, 50)
            line(.polyline([middle, middle.polar(40, angle)]), 6, .quiet)
            let knob = middle.polar(41, angle)
            disc(knob.x, knob.y, 6.5)
        }
        disc(50, 50, 27)
        disc(42, 42, 6, .light)
        disc(59, 52, 5, .light)
        disc(45, 61, 4, .light)
    }
}

extension Path {
    /// The outline turned about the middle of the icon box, in radians.
    fileprivate func tilted(_ radians: Double) -> Path {
        let middle = Point(50, 50)
        return transformed(
            .translation(middle) * .rotation(radians) * .translation(Point(-50, -50))
        )
    }
}
