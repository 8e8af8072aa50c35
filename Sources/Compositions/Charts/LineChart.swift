import Drawing
package import SceneGraph

/// Lines for two or more arms over time, with both axes, units and numbers of patients.
package struct LineChart: Template {
    /// One arm.
    package struct Series: Sendable, Equatable {
        /// Its name, such as "Placebo".
        package var label: String
        /// How many patients it has.
        package var patients: Int
        /// Time and value of each measurement, in order of time.
        package var points: [Point]
        /// Whether it is the medicine's arm.
        package var isDrug: Bool

        /// An arm with its measurements as pairs of time and value.
        package init(
            label: String,
            patients: Int,
            points: [(time: Double, value: Double)],
            isDrug: Bool
        ) {
            self.label = label
            self.patients = patients
            self.points = points.map { Point($0.time, $0.value) }
            self.isDrug = isDrug
        }
    }

    /// What the chart shows.
    package var headline: String
    /// What the upright axis measures, with its unit.
    package var valueAxis: String
    /// What the level axis measures, with its unit, such as "Weeks".
    package var timeAxis: String
    /// Every arm, the comparator included.
    package var series: [Series]
    /// The study; may be empty.
    package var note: String

    /// A chart of arms over time.
    package init(
        headline: String,
        valueAxis: String,
        timeAxis: String,
        series: [Series],
        note: String = ""
    ) {
        self.headline = headline
        self.valueAxis = valueAxis
        self.timeAxis = timeAxis
        self.series = series
        self.note = note
    }

    package var altText: String {
        AltText.sentence(
            "Line chart. \(headline) \(valueAxis) by \(timeAxis): "
                + series.map { arm in
                    "\(arm.label), N=\(arm.patients), ends at "
                        + ChartAxis.words(arm.points.last?.y ?? 0)
                }.joined(separator: "; "),
            else: "with all arms on the same axes"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard series.count >= 2, series.allSatisfy({ $0.points.count >= 2 }) else {
            throw .missing("both arms of the study with two measurements each")
        }
        guard series.count <= 3 else { throw .tooMany("arms", limit: 3) }
        try page.fit(dropping: note.isEmpty ? [] : ["note on the study"]) {
            (page, type, dropped) throws(LayoutError) in
            let layout = PictureLayout(
                headline: headline,
                text: dropped > 0 ? "" : note,
                pictureShare: 0.64
            )
            let sheet = try layout.lay(on: &page, type, leastHeight: 420)
            page.add(page.panel(sheet), .surface)
            try draw(in: sheet.inset(page.design.aspect.isWide ? 48 : 32, 32), on: &page, type)
        }
    }

    private func draw(
        in room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let ground = Ground(page.palette.panel)
        let quiet = page.label(type.label).colored(page.palette.soft).weighted(.medium)
            .on(ground, "panel")
        let top = try page.set(valueAxis, quiet, in: room)
        let legend = try drawLegend(
            Rect(room.x, top.maxY + 6, room.width, room.height),
            on: &page,
            type
        )
        let figure = page.legal(type.legal).on(ground, "panel").with {
            $0.style.tabular = true
            $0.isFurniture = true
        }
        let all = series.flatMap { $0.points.map(\.y) }
        let isCut = (all.min() ?? 0) > 0.5 * (all.max() ?? 0)
        let lead = figure.style.leading
        let start = legend + 26
        let height = room.maxY - lead - quiet.style.leading - 24 - start
        // Figures on the upright axis need a line of text each.
        let most = min(4, Int(height / (lead * 1.15)))
        guard most >= 1, height >= 100 else { throw .textTooLong(headline) }
        let values = ChartAxis(all, most: most, isCut: isCut)
        let moments = Set(series.flatMap { $0.points.map(\.x) }).sorted()
        let times = moments.count <= 6 ? ChartAxis(ticks: moments) : ChartAxis(moments, most: 5)
        let widest =
            values.ticks.map {
                page.typesetter.width(ChartAxis.words($0), figure.style)
            }.max() ?? 0
        let left = widest + 34
        let plot = Rect(room.x + left, start, room.width - left - 28, height)
        if isCut { drawCut(at: Point(plot.x, plot.maxY), on: &page) }
        for tick in values.ticks {
            let y = plot.maxY - values.share(tick) * plot.height
            drawLine(Point(plot.x, y), Point(plot.maxX, y), tick == values.low, on: &page)
            try page.set(
                ChartAxis.words(tick),
                figure.with { $0.alignment = .trailing },
                in: Rect(room.x, y - lead / 2, left - 30, lead)
            )
        }
        for tick in times.ticks {
            let x = plot.x + times.share(tick) * plot.width
            try page.set(
                ChartAxis.words(tick),
                figure.with { $0.alignment = .center },
                in: Rect(x - 70, plot.maxY + 18, 140, lead)
            )
        }
        try page.set(
            timeAxis,
            quiet.with { $0.alignment = .trailing },
            in: Rect(plot.x, plot.maxY + lead + 20, plot.width, quiet.style.leading + 1)
        )
        for arm in series { drawArm(arm, plot, values, times, on: &page) }
    }

    private func color(_ arm: Series, _ palette: Palette) -> Color {
        arm.isDrug ? palette.drug : palette.soft
    }

    /// Names the arms by a piece of their line, and returns where the names end.
    private func drawLegend(
        _ room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) -> Double {
        let label = page.label(type.label).on(Ground(page.palette.panel), "panel")
        var x = room.x
        var y = room.y
        let sample = 64.0
        for arm in series {
            let words = "\(arm.label), N\u{A0}=\u{A0}\(arm.patients)"
            let width = page.typesetter.width(words, label.style) + 8
            if x > room.x, x + sample + 16 + width > room.maxX {
                x = room.x
                y += label.style.leading + 6
            }
            guard sample + 16 + width <= room.width else { throw .textTooLong(words) }
            try page.set(
                words,
                label,
                in: Rect(x + sample + 16, y, width, label.style.leading)
            )
            let middle = y + label.style.leading / 2
            page.add(
                .line(
                    "sample",
                    .polyline([Point(x + 4, middle), Point(x + sample - 4, middle)]),
                    stroke(arm, page.palette)
                ),
                .surface
            )
            x += sample + 16 + width + 44
        }
        return y + label.style.leading
    }

    /// The medicine's line is whole, every other one dashed, so that colour is not needed.
    private func stroke(_ arm: Series, _ palette: Palette) -> Stroke {
        Stroke(color(arm, palette), width: 8, dash: arm.isDrug ? [] : [4, 18])
    }

    private func drawLine(_ from: Point, _ to: Point, _ isBase: Bool, on page: inout Page) {
        page.add(
            .line(
                "axis",
                .polyline([from, to]),
                Stroke(
                    isBase ? page.palette.soft : page.palette.line.opacity(0.6),
                    width: isBase ? 4 : 2
                )
            ),
            .surface
        )
    }

    /// Two short strokes across the start of the axis: it does not begin at zero.
    private func drawCut(at place: Point, on page: inout Page) {
        for shift in [-26.0, -14.0] {
            let line = Path.polyline([
                place + Point(-12, shift + 6), place + Point(12, shift - 6),
            ])
            page.add(.line("cut", line, Stroke(page.palette.soft, width: 4)), .surface)
        }
    }

    private func drawArm(
        _ arm: Series,
        _ plot: Rect,
        _ values: ChartAxis,
        _ times: ChartAxis,
        on page: inout Page
    ) {
        let places = arm.points.map {
            Point(
                plot.x + times.share($0.x) * plot.width,
                plot.maxY - values.share($0.y) * plot.height
            )
        }
        page.add(.line("arm", .polyline(places), stroke(arm, page.palette)), .draw)
        guard let end = places.last else { return }
        page.add(.shape("end", .circle(end, radius: 13), color(arm, page.palette)), .pop)
        page.show(
            Entity(
                arm.label,
                kind: "line",
                label: arm.label,
                rect: Rect(center: end, width: 26, height: 26)
            )
        )
    }
}
