package import CreatorCore

/// The client's results as a chart can show them: every arm, one axis, one unit.
///
/// Written in the brief as JSON:
/// `clinical_data:={"axis":"Patients with an event","unit":"%","arms":[{"label":"Placebo","n":120,
/// "value":12.1},{"label":"Lisinopril","n":118,"value":7.4}]}`. Arms measured over time give
/// `"points":[[0,8.1],[12,7.2]]` instead of a value, and the axis of time as `"time"`.
package struct ClinicalData: Equatable, Sendable {
    /// One arm of the study.
    package struct Arm: Equatable, Sendable {
        /// Its name, such as "Placebo".
        package let label: String
        /// How many patients it has.
        package let patients: Int
        /// Its result, in the chart's unit.
        package let result: Result
        /// Whether it is the medicine's arm.
        package let isDrug: Bool
    }

    /// What was measured in one arm.
    package enum Result: Equatable, Sendable {
        /// One figure.
        case value(Double)
        /// Figures over time, in order of time.
        case points([Point])
    }

    /// One measurement.
    package struct Point: Equatable, Sendable {
        /// When it was taken, on the axis of time.
        package let time: Double
        /// What was found.
        package let value: Double
    }

    /// Why results cannot be drawn; each is what the client must still give.
    package struct Lacking: Error, Equatable, Sendable {
        /// The missing things, such as "unit".
        package let things: [String]
    }

    /// What the upright axis measures.
    package let axis: String
    /// The unit of every figure, such as "%".
    package let unit: String
    /// What the level axis measures, such as "Weeks"; empty where nothing is measured over time.
    package let time: String
    /// How the study was made, such as "24 weeks, randomised"; may be empty.
    package let note: String
    /// Treatment and control, at least two arms (rule DAT-ARMS).
    package let arms: [Arm]

    /// Reads results; axis, unit and patients must be there (rule DAT-AXES).
    ///
    /// A bare list of rows is read as the arms; what all have in common stands in the first.
    package init(_ json: JSON, product: String) throws(Lacking) {
        let rows = json["arms"]?.elements ?? json.elements ?? []
        func word(_ key: String) -> String { (json[key] ?? rows.first?[key])?.text ?? "" }
        axis = word("axis")
        unit = word("unit")
        time = word("time")
        note = word("note")
        arms = rows.compactMap { Arm($0, product: product) }
        var lacking: [String] = []
        if axis.isEmpty { lacking.append("axis") }
        if unit.isEmpty { lacking.append("unit") }
        if rows.count < 2 { lacking.append("two or more arms") }
        if arms.count < rows.count { lacking.append("label, n and value of every arm") }
        let overTime = arms.filter(\.isOverTime)
        if !overTime.isEmpty {
            if overTime.count < arms.count { lacking.append("points of every arm") }
            if time.isEmpty { lacking.append("time") }
        }
        if arms.count > (overTime.isEmpty ? 5 : 3) {
            lacking.append("at most \(overTime.isEmpty ? 5 : 3) arms")
        }
        guard lacking.isEmpty else { throw Lacking(things: lacking) }
    }

    /// Whether the arms were measured over time.
    package var isOverTime: Bool { arms.contains(where: \.isOverTime) }
}

extension ClinicalData.Arm {
    var isOverTime: Bool {
        switch result {
        case .value: false
        case .points: true
        }
    }

    /// Reads one row; `nil` when its label, its patients or its result is missing.
    init?(_ row: JSON, product: String) {
        guard let label = row["label"]?.text, !label.isEmpty,
            let patients = row["n"]?.double, patients >= 1, patients < 1e7
        else { return nil }
        if let points = row["points"]?.elements {
            let read = points.compactMap { pair -> ClinicalData.Point? in
                guard let both = pair.elements, both.count == 2, let time = both[0].double,
                    let value = both[1].double
                else { return nil }
                return ClinicalData.Point(time: time, value: value)
            }
            guard read.count == points.count, read.count >= 2,
                zip(read, read.dropFirst()).allSatisfy({ $0.time < $1.time })
            else { return nil }
            result = .points(read)
        } else if let value = row["value"]?.double {
            result = .value(value)
        } else {
            return nil
        }
        self.label = label
        self.patients = Int(patients)
        isDrug = row["drug"]?.flag ?? label.lowercased().contains(product.lowercased())
    }
}
