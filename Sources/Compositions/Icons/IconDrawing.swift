package import SceneGraph

extension Icon {
    /// The icon in a square around a centre.
    package func node(center: Point, size: Double, tone: IconTone) -> Node {
        var pen = IconPen(tone)
        draw(with: &pen)
        let group = Node.group(rawValue, pen.parts)
        return Node.group("icon \(rawValue)", [group.scaled(size / 100)])
            .moved(by: center - Point(size / 2, size / 2))
    }

    /// The icon on a round ground, as it stands in cards.
    package func badge(
        center: Point,
        radius: Double,
        palette: Palette,
        color: Color? = nil
    ) -> Node {
        let main = color ?? palette.drug
        let ground =
            palette.outlines
            ? palette.panel : main.opacity(palette.isDark ? 0.2 : 0.11).over(palette.panel)
        let disc = Node.shape(
            "ground",
            .circle(center, radius: radius),
            fill: .color(ground),
            stroke: palette.outlines ? Stroke(main, width: 3) : nil
        )
        return .group(
            "badge \(rawValue)",
            [disc, node(center: center, size: radius * 1.16, tone: IconTone(main, on: ground))]
        )
    }

    private func draw(with pen: inout IconPen) {
        switch self {
        case .heart, .lungs, .kidney, .brain, .stomach, .liver, .eye, .bone: drawOrgan(&pen)
        case .pill, .tablet, .drop, .syringe, .stethoscope, .thermometer, .microscope, .testTube,
            .virus:
            drawMedicine(&pen)
        case .clipboard, .calendar, .clock, .phone, .mail, .document, .chart, .lock, .bell,
            .magnifier, .pencil, .scale:
            drawOffice(&pen)
        case .person, .people, .speech, .run, .pregnancy, .moon, .sun, .apple, .glass, .home,
            .hospital, .globe:
            drawLife(&pen)
        case .shield, .warning, .check, .cross, .question: drawSign(&pen)
        }
    }
}
