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

    func value(_ bar: Bar) -> String {
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
            let inside = sheet.inset(page.design.aspect.isWide ? 52 : 36, 34)
            try BarChartDrawing(self, page, type).draw(in: inside, on: &page)
        }
    }
}
