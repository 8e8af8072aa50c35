import Compositions
import CreatorCore
import CreatorStages

extension Illustrator {
    /// A vessel as the condition leaves it, or as it is with the medicine.
    func vessel(_ scene: PlannedScene) -> Mechanism {
        let isAfter = scene.role == .effect
        let condition = topic?.name.lowercased() ?? ""
        if condition.contains("hypertension") {
            return .vessel(
                Vessel(
                    lumen: isAfter ? 0.3 : 0.42,
                    lumenAfter: isAfter ? 0.75 : 0.3,
                    pressure: isAfter ? 0.4 : 0.9,
                    names: [.init(.wall, "artery"), .init(.pressure, "blood pressure")]
                )
            )
        }
        if condition.contains("cholesterol") || condition.contains("lipid") {
            return .vessel(
                Vessel(
                    lumen: 0.6,
                    plaque: isAfter ? .none : .intact,
                    hasLipoproteins: true,
                    names: [.init(.wall, "artery"), .init(.lipoproteins, "LDL")]
                )
            )
        }
        return .vessel(
            Vessel(
                lumen: 0.72,
                plaque: isAfter ? .intact : .ruptured,
                platelets: isAfter ? .keptApart : .aggregating,
                names: [.init(.platelets, "platelets"), .init(.plaque, "plaque")]
            )
        )
    }

    /// An organ with a closer look at its tissue; `nil` for what has no silhouette.
    ///
    /// What a scene says of an effect decides, its heading first; else the condition's organ.
    func organ(_ words: SceneWords, _ scene: PlannedScene) -> Mechanism? {
        let usual = words.unlabelled.first ?? topic?.organ ?? ""
        let said = scene.role == .effect ? [words.headline] + words.sentences : []
        let spoken = said.lazy.compactMap { OrganView.named(in: $0) }.first
        guard let view = spoken ?? OrganView.named(in: usual) ?? OrganView.meant(by: usual) else {
            return nil
        }
        return .organCallout(
            OrganCallout(
                organ: view.organ,
                name: spoken == nil && view.organ != .torso ? usual : view.name,
                detail: view.detail,
                detailName: view.detailName
            )
        )
    }

    /// A chart of the client's results, figure by figure as they were given.
    func chart(_ words: SceneWords) -> SceneSpec {
        guard case .json(let json) = production.brief.value("clinical_data"),
            let data = try? ClinicalData(json, product: drug)
        else { return claim(words) }
        guard data.isOverTime else {
            let bars = data.arms.compactMap { arm -> BarChart.Bar? in
                guard case .value(let value) = arm.result else { return nil }
                return BarChart.Bar(
                    label: arm.label,
                    value: value,
                    patients: arm.patients,
                    isDrug: arm.isDrug
                )
            }
            return .bars(
                BarChart(
                    headline: words.headline,
                    axis: data.axis,
                    unit: data.unit,
                    bars: bars,
                    note: data.note
                )
            )
        }
        let series = data.arms.compactMap { arm -> LineChart.Series? in
            guard case .points(let points) = arm.result else { return nil }
            return LineChart.Series(
                label: arm.label,
                patients: arm.patients,
                points: points.map { ($0.time, $0.value) },
                isDrug: arm.isDrug
            )
        }
        return .lines(
            LineChart(
                headline: words.headline,
                valueAxis: "\(data.axis) (\(data.unit))",
                timeAxis: data.time,
                series: series,
                note: data.note
            )
        )
    }
}
