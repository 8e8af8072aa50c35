import CreatorCore

/// A replay as JUnit XML: a suite for each file, a case for each command.
package enum JUnitReport {
    /// The whole document; times stand only where the report has them.
    package static func document(_ report: ReplayReport) -> [UInt8] {
        let suites = report.files.map { (file: $0, cases: $0.cases) }
        let seconds = report.files.compactMap(\.seconds)
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites name=\"creator replay\""
        text += counts(suites.flatMap(\.cases)) + time(seconds.isEmpty ? nil : seconds.reduce(0, +))
        guard !suites.isEmpty else { return Array((text + "/>\n").utf8) }
        text += ">\n"
        for suite in suites { text += xml(suite.file, suite.cases) }
        return Array((text + "</testsuites>\n").utf8)
    }

    private static func xml(_ file: FileReport, _ cases: [JUnitCase]) -> String {
        var text = "  <testsuite name=\"\(XMLText.attribute(file.path))\""
        text += counts(cases) + time(file.seconds) + ">\n"
        if let title = file.title {
            text += "    <properties>\n      <property name=\"title\" "
            text += "value=\"\(XMLText.attribute(title))\"/>\n    </properties>\n"
        }
        for entry in cases { text += entry.xml(of: file.path) }
        return text + "  </testsuite>\n"
    }

    private static func counts(_ cases: [JUnitCase]) -> String {
        " tests=\"\(cases.count)\" failures=\"\(cases.count(where: \.isFailure))\""
            + " errors=\"\(cases.count(where: \.isError))\""
            + " skipped=\"\(cases.count(where: \.isSkipped))\""
    }

    private static func time(_ seconds: Double?) -> String {
        seconds.map { " time=\"\($0.text(decimals: 3))\"" } ?? ""
    }
}
