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
            let inside = sheet.inset(page.design.aspect.isWide ? 48 : 32, 32)
            try LineChartDrawing(self, page, type).draw(in: inside, on: &page)
        }
    }
}
