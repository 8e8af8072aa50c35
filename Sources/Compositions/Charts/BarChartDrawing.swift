import SceneGraph

/// Draws the bars of a chart on its panel.
struct BarChartDrawing {
    private let chart: BarChart
    private let title: Setting
    private let name: Setting
    private let count: Setting
    private let figure: Setting

    init(_ chart: BarChart, _ page: Page, _ type: TypeScale) {
        self.chart = chart
        let ground = Ground(page.palette.panel)
        title = page.label(type.label).colored(page.palette.soft).weighted(.medium)
            .on(ground, "panel")
        name = page.label(type.label, alignment: .center).on(ground, "panel")
        count = page.legal(type.legal, alignment: .center).on(ground, "panel")
            .with { $0.style.tabular = true }
        figure = page.headline(max(type.body, 60), alignment: .center).on(ground, "panel")
            .with {
                $0.role = .body
                $0.style.tabular = true
            }
    }

    func draw(in room: Rect, on page: inout Page) throws(LayoutError) {
        let words = chart.unit.isEmpty ? chart.axis : "\(chart.axis) (\(chart.unit))"
        let used = try page.set(words, title, in: room)
        let columns = Cells(chart.bars.count, columns: chart.bars.count, in: room, gap: 32).rects
        var foot = 0.0
        for (bar, column) in zip(chart.bars, columns) {
            let named = try page.height(bar.label, name, width: column.width)
            foot = max(
                foot,
                named + (try page.height(patients(bar), count, width: column.width))
            )
        }
        let lead = figure.style.leading
        let top = used.maxY + lead + 18
        let plot = Rect(room.x, top, room.width, room.maxY - foot - 20 - top)
        guard plot.height >= 90 else { throw .textTooLong(words) }
        let scale = ChartAxis(chart.bars.map(\.value))
        drawAxis(plot, scale, on: &page)
        for (bar, column) in zip(chart.bars, columns) {
            let rect = rect(of: bar, column, plot, scale)
            try page.set(
                chart.value(bar),
                figure,
                in: Rect(column.x, rect.y - lead - 4, column.width, lead + 2)
            )
            let under = Rect(column.x, plot.maxY + 18, column.width, foot + 1)
            let named = try page.set(bar.label, name, in: under)
            try page.set(patients(bar), count, in: under.below(named.maxY))
            grow(bar, rect, on: &page)
        }
    }

    private func patients(_ bar: BarChart.Bar) -> String { "N = \(bar.patients)" }

    private func rect(
        of bar: BarChart.Bar,
        _ column: Rect,
        _ plot: Rect,
        _ scale: ChartAxis
    ) -> Rect {
        let zero = plot.maxY - scale.share(0) * plot.height
        let top = plot.maxY - scale.share(bar.value) * plot.height
        let width = min(column.width * 0.62, 210)
        return Rect(column.midX - width / 2, min(top, zero), width, max(2, abs(zero - top)))
    }

    private func drawAxis(_ plot: Rect, _ scale: ChartAxis, on page: inout Page) {
        for tick in scale.ticks {
            let y = plot.maxY - scale.share(tick) * plot.height
            let stroke =
                tick == 0
                ? Stroke(page.palette.soft, width: 4)
                : Stroke(page.palette.line.opacity(0.6), width: 2)
            let line = Path.polyline([Point(plot.x, y), Point(plot.maxX, y)])
            page.add(.line("axis", line, stroke), .surface)
        }
    }

    private func grow(_ bar: BarChart.Bar, _ rect: Rect, on page: inout Page) {
        let palette = page.palette
        let color = bar.isDrug ? palette.drug : palette.soft.mixed(with: palette.panel, 0.35)
        let radius = min(14, rect.height / 2)
        let foot = Rect(rect.x, rect.maxY - radius, rect.width, radius)
        let parts: [Node] = [
            .shape("bar", .roundedRect(rect, radius: radius), color),
            .shape("bar foot", .rect(foot), color),
        ]
        page.add(group: "bar \(bar.label)", parts, .rise)
        page.show(Entity(bar.label, kind: "bar", label: bar.label, rect: rect))
    }
}
