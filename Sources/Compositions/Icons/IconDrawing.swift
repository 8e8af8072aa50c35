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
        case .heart: pen.heart()
        case .pill: pen.pill()
        case .tablet: pen.tablet()
        case .drop: pen.drop()
        case .syringe: pen.syringe()
        case .stethoscope: pen.stethoscope()
        case .clipboard: pen.clipboard()
        case .calendar: pen.calendar()
        case .clock: pen.clock()
        case .phone: pen.phone()
        case .mail: pen.mail()
        case .shield: pen.shield()
        case .warning: pen.warning()
        case .person: pen.person()
        case .people: pen.people()
        case .speech: pen.speech()
        case .magnifier: pen.magnifier()
        case .microscope: pen.microscope()
        case .testTube: pen.testTube()
        case .lungs: pen.lungs()
        case .kidney: pen.kidney()
        case .brain: pen.brain()
        case .stomach: pen.stomach()
        case .liver: pen.liver()
        case .eye: pen.eye()
        case .check: pen.check()
        case .cross: pen.cross()
        case .moon: pen.moon()
        case .sun: pen.sun()
        case .apple: pen.apple()
        case .run: pen.run()
        case .thermometer: pen.thermometer()
        case .glass: pen.glass()
        case .pregnancy: pen.pregnancy()
        case .document: pen.document()
        case .hospital: pen.hospital()
        case .home: pen.home()
        case .chart: pen.chart()
        case .lock: pen.lock()
        case .bell: pen.bell()
        case .globe: pen.globe()
        case .virus: pen.virus()
        case .bone: pen.bone()
        case .question: pen.question()
        case .pencil: pen.pencil()
        case .scale: pen.scale()
        }
    }
}
