import SceneGraph

/// Bars for two or more arms on one axis from zero, with units, numbers of patients and reference.
package struct BarChart: Template {
    /// One arm.
    package struct Bar: Sendable, Equatable {
        /// Its name, such as "Placebo".
        package var label: String
        /// Its value in the chart's unit.
        package var value: Double
        /// How many patients it has.
        package var patients: Int
        /// Whether it is the medicine's arm.
        package var isDrug: Bool

        /// An arm with its value.
        package init(label: String, value: Double, patients: Int, isDrug: Bool) {
            self.label = label
            self.value = value
            self.patients = patients
            self.isDrug = isDrug
        }
    }

    /// What the chart shows.
    package var headline: String
    /// What the axis measures, such as "Patients with an event".
    package var axis: String
    /// The unit, such as "%".
    package var unit: String
    /// Every arm, the comparator included.
    package var bars: [Bar]
    /// The study, such as "24 weeks, randomized, double-blind"; may be empty.
    package var note: String

    /// A chart of arms.
    package init(headline: String, axis: String, unit: String, bars: [Bar], note: String = "") {
        self.headline = headline
        self.axis = axis
        self.unit = unit
        self.bars = bars
        self.note = note
    }

    package var altText: String {
        AltText.sentence(
            "Bar chart. \(headline) \(axis): "
                + bars.map { "\($0.label) \(value($0)), N=\($0.patients)" }
                .joined(separator: "; "),
            else: "with all arms on one axis from zero"
        )
    }

    private func value(_ bar: Bar) -> String {
        ChartAxis.words(bar.value) + (unit == "%" ? "%" : unit.isEmpty ? "" : "\u{A0}\(unit)")
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard bars.count >= 2 else { throw .missing("both arms of the study") }
        guard bars.count <= 5 else { throw .tooMany("arms", limit: 5) }
        try page.fit(dropping: note.isEmpty ? [] : ["note on the study"]) {
            (page, type, dropped) throws(LayoutError) in
            let layout = PictureLayout(
                headline: headline,
                text: dropped > 0 ? "" : note,
                pictureShare: 0.6
            )
            let sheet = try layout.lay(on: &page, type, leastHeight: 390)
            page.add(page.panel(sheet), .surface)
            try draw(in: sheet.inset(page.design.aspect.isWide ? 52 : 36, 34), on: &page, type)
        }
    }

    private func draw(
        in room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let ground = Ground(page.palette.panel)
        let title = unit.isEmpty ? axis : "\(axis) (\(unit))"
        let used = try page.set(
            title,
            page.label(type.label).colored(page.palette.soft).weighted(.medium)
                .on(ground, "panel"),
            in: room
        )
        let columns = Cells(bars.count, columns: bars.count, in: room, gap: 24).rects
        let label = page.label(type.label, alignment: .center).on(ground, "panel")
        let count = page.legal(type.legal, alignment: .center).on(ground, "panel")
            .with { $0.style.tabular = true }
        var foot = 0.0
        for (bar, column) in zip(bars, columns) {
            foot = max(
                foot,
                try page.height(bar.label, label, width: column.width)
                    + page.height("N = \(bar.patients)", count, width: column.width)
            )
        }
        let number = page.headline(max(type.body, 60), alignment: .center).on(ground, "panel")
            .with {
                $0.role = .body
                $0.style.tabular = true
            }
        let lead = number.style.leading
        let plot = Rect(
            room.x,
            used.maxY + lead + 18,
            room.width,
            room.maxY - foot - 20 - used.maxY - lead - 18
        )
        guard plot.height >= 90 else { throw .textTooLong(title) }
        let scale = ChartAxis(bars.map(\.value))
        drawAxis(plot, scale, on: &page)
        for (bar, column) in zip(bars, columns) {
            let zero = plot.maxY - scale.share(0) * plot.height
            let top = plot.maxY - scale.share(bar.value) * plot.height
            let width = min(column.width * 0.62, 210)
            let rect = Rect(
                column.midX - width / 2,
                min(top, zero),
                width,
                max(2, abs(zero - top))
            )
            try page.set(
                value(bar),
                number,
                in: Rect(column.x, rect.y - lead - 4, column.width, lead + 2)
            )
            let under = Rect(column.x, plot.maxY + 18, column.width, foot + 1)
            let named = try page.set(bar.label, label, in: under)
            try page.set(
                "N = \(bar.patients)",
                count,
                in: Rect(under.x, named.maxY, under.width, under.height - named.height)
            )
            grow(bar, rect, on: &page)
        }
    }

    private func drawAxis(_ plot: Rect, _ scale: ChartAxis, on page: inout Page) {
        for tick in scale.ticks {
            let y = plot.maxY - scale.share(tick) * plot.height
            let line = Path.polyline([Point(plot.x, y), Point(plot.maxX, y)])
            let isZero = tick == 0
            page.add(
                .line(
                    "axis",
                    line,
                    Stroke(
                        isZero ? page.palette.soft : page.palette.line.opacity(0.6),
                        width: isZero ? 4 : 2
                    )
                ),
                .surface
            )
        }
    }

    private func grow(_ bar: Bar, _ rect: Rect, on page: inout Page) {
        let color =
            bar.isDrug ? page.palette.drug : page.palette.soft.mixed(with: page.palette.panel, 0.35)
        let radius = min(14, rect.height / 2)
        let body = Node.shape("bar", .roundedRect(rect, radius: radius), color)
        let square = Node.shape(
            "bar foot",
            .rect(
                Rect(
                    rect.x,
                    rect.maxY - min(radius, rect.height),
                    rect.width,
                    min(radius, rect.height)
                )
            ),
            color
        )
        page.add(group: "bar \(bar.label)", [body, square], .rise)
        page.show(Entity(bar.label, kind: "bar", label: bar.label, rect: rect))
    }
}
