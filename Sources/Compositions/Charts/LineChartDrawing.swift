import Drawing
import SceneGraph

/// Draws the lines of a chart on its panel.
struct LineChartDrawing {
    private let chart: LineChart
    private let title: Setting
    private let name: Setting
    private let figure: Setting

    init(_ chart: LineChart, _ page: Page, _ type: TypeScale) {
        self.chart = chart
        let ground = Ground(page.palette.panel)
        title = page.label(type.label).colored(page.palette.soft).weighted(.medium)
            .on(ground, "panel")
        name = page.label(type.label).on(ground, "panel")
        figure = page.legal(type.legal).on(ground, "panel").with {
            $0.style.tabular = true
            $0.isFurniture = true
        }
    }

    func draw(in room: Rect, on page: inout Page) throws(LayoutError) {
        let top = try page.set(chart.valueAxis, title, in: room)
        let legend = try drawLegend(room.below(top.maxY + 6), on: &page)
        let plot = try plot(in: room.below(legend + 26), page)
        if plot.isCut { drawCut(at: Point(plot.rect.x, plot.rect.maxY), on: &page) }
        try drawAxes(plot, left: room.x, on: &page)
        for arm in chart.series { drawArm(arm, plot, on: &page) }
    }

    /// The room for lines between the figures of both axes.
    private func plot(in room: Rect, _ page: Page) throws(LayoutError) -> LinePlot {
        let all = chart.series.flatMap { $0.points.map(\.y) }
        let isCut = (all.min() ?? 0) > 0.5 * (all.max() ?? 0)
        let lead = figure.style.leading
        let height = room.height - lead - title.style.leading - 24
        // Figures on the upright axis need a line of text each.
        let most = min(4, Int(height / (lead * 1.15)))
        guard most >= 1, height >= 100 else { throw .textTooLong(chart.headline) }
        let values = ChartAxis(all, most: most, isCut: isCut)
        let moments = Set(chart.series.flatMap { $0.points.map(\.x) }).sorted()
        let times = moments.count <= 6 ? ChartAxis(ticks: moments) : ChartAxis(moments, most: 5)
        let widths = values.ticks.map {
            page.typesetter.width(ChartAxis.words($0), figure.style)
        }
        let left = (widths.max() ?? 0) + 34
        return LinePlot(
            rect: Rect(room.x + left, room.y, room.width - left - 28, height),
            times: times,
            values: values,
            isCut: isCut
        )
    }

    private func drawAxes(
        _ plot: LinePlot,
        left: Double,
        on page: inout Page
    ) throws(LayoutError) {
        let rect = plot.rect
        let lead = figure.style.leading
        for tick in plot.values.ticks {
            let y = plot.y(tick)
            let stroke =
                tick == plot.values.low
                ? Stroke(page.palette.soft, width: 4)
                : Stroke(page.palette.line.opacity(0.6), width: 2)
            let line = Path.polyline([Point(rect.x, y), Point(rect.maxX, y)])
            page.add(.line("axis", line, stroke), .surface)
            try page.set(
                ChartAxis.words(tick),
                figure.with { $0.alignment = .trailing },
                in: Rect(left, y - lead / 2, rect.x - left - 30, lead)
            )
        }
        for tick in plot.times.ticks {
            try page.set(
                ChartAxis.words(tick),
                figure.with { $0.alignment = .center },
                in: Rect(plot.x(tick) - 70, rect.maxY + 18, 140, lead)
            )
        }
        try page.set(
            chart.timeAxis,
            title.with { $0.alignment = .trailing },
            in: Rect(rect.x, rect.maxY + lead + 20, rect.width, title.style.leading + 1)
        )
    }

    /// Names the arms by a piece of their line, and returns where the names end.
    private func drawLegend(_ room: Rect, on page: inout Page) throws(LayoutError) -> Double {
        var x = room.x
        var y = room.y
        let lead = name.style.leading
        let sample = 64.0
        for arm in chart.series {
            let words = "\(arm.label), N\u{A0}=\u{A0}\(arm.patients)"
            let width = page.typesetter.width(words, name.style) + 8
            guard sample + 16 + width <= room.width else { throw .textTooLong(words) }
            if x > room.x, x + sample + 16 + width > room.maxX {
                x = room.x
                y += lead + 6
            }
            try page.set(words, name, in: Rect(x + sample + 16, y, width, lead))
            let ends = [Point(x + 4, y + lead / 2), Point(x + sample - 4, y + lead / 2)]
            page.add(.line("sample", .polyline(ends), stroke(arm, page.palette)), .surface)
            x += sample + 16 + width + 44
        }
        return y + lead
    }

    private func color(_ arm: LineChart.Series, _ palette: Palette) -> Color {
        arm.isDrug ? palette.drug : palette.soft
    }

    /// The medicine's line is whole, every other one dashed, so that colour is not needed.
    private func stroke(_ arm: LineChart.Series, _ palette: Palette) -> Stroke {
        Stroke(color(arm, palette), width: 8, dash: arm.isDrug ? [] : [4, 18])
    }

    /// Two short strokes across the start of the axis: it does not begin at zero.
    private func drawCut(at place: Point, on page: inout Page) {
        for shift in [-26.0, -14.0] {
            let ends = [place + Point(-12, shift + 6), place + Point(12, shift - 6)]
            page.add(
                .line("cut", .polyline(ends), Stroke(page.palette.soft, width: 4)),
                .surface
            )
        }
    }

    private func drawArm(_ arm: LineChart.Series, _ plot: LinePlot, on page: inout Page) {
        let places = arm.points.map(plot.place)
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
