import CreatorCore

extension Screen {
    /// The plan: what happens, how long, and on what grounds.
    mutating func write(_ plan: ScenePlan) {
        var before: ScenePlan?
        if case .scenes(let earlier) = base?.artifact { before = earlier }
        let length = figure(
            plan.seconds.text(decimals: 0),
            was: before?.seconds.text(decimals: 0)
        )
        head([
            plan.videoType.rawValue, plan.subject, plan.audience.rawValue,
            production.brief["region"],
            "~\(length) s",
            before.map { figure("\(plan.scenes.count)", was: "\($0.scenes.count)") }.map {
                "\($0) scenes"
            },
        ])
        var table = Table(
            ("#", .right),
            ("role", .left),
            ("s", .right),
            ("words", .right),
            ("picture", .left),
            ("key point (sources)", .left)
        )
        for (place, scene) in plan.scenes.enumerated() {
            let sources = scene.sources.map(\.label).joined(separator: " ")
            table.add(
                "\(place + 1)",
                scene.role.rawValue,
                scene.seconds.text(decimals: 0),
                "\(scene.wordBudget)",
                scene.picture.rawValue,
                ([scene.keyPoint, "(\(sources))"] + scene.supplies.map(\.mark)).joined(
                    separator: " "
                )
            )
        }
        add(table)
        addProtected(plan.scenes.map { ($0.key, $0.role) })
        addSupplies(plan.scenes.flatMap(\.supplies))
        addSources(plan.references)
        addDifference(keys: plan.scenes.map(\.key))
        addFeedback(keys: plan.scenes.map(\.key))
        addNotes(plan.notes)
    }

    /// Which scenes feedback cannot drop.
    private mutating func addProtected(_ scenes: [(key: String, role: SceneRole)]) {
        let names = scenes.enumerated().filter { $0.element.role.isProtected }
            .map { "\($0.offset + 1) \($0.element.role.rawValue)" }
        guard !names.isEmpty else { return }
        add("protected (cannot be dropped): \(names.joined(separator: ", "))")
    }

    /// What only the client can give, each field once.
    mutating func addSupplies(_ supplies: [SupplyRequest]) {
        var seen: Set<String> = []
        let needs = supplies.filter { seen.insert($0.field).inserted }
        guard !needs.isEmpty else { return }
        let list = needs.map { "\($0.field)= (\($0.need))" }.joined(separator: "; ")
        add("needed from you: \(list)", .warning)
    }

    /// The documents the facts rest on, and whether the client gave any.
    mutating func addSources(_ references: [Reference]) {
        var documents: [(name: String, places: [(locator: String, labels: [String])])] = []
        for reference in references {
            let name = "\(reference.title) (\(reference.standing))"
            let at = documents.firstIndex { $0.name == name } ?? documents.endIndex
            if at == documents.endIndex { documents.append((name, [])) }
            let label = reference.source.label
            if let place = documents[at].places.firstIndex(where: {
                $0.locator == reference.locator
            }) {
                documents[at].places[place].labels.append(label)
            } else {
                documents[at].places.append((reference.locator, [label]))
            }
        }
        let list = documents.map { document in
            let places = document.places.map { place in
                let labels = place.labels.joined(separator: " ")
                return place.locator == labels ? labels : "\(labels) \(place.locator)"
            }
            return "\(document.name): \(places.joined(separator: ", "))"
        }
        add("sources: \(list.isEmpty ? "none" : list.joined(separator: "; "))")
        add("reference_docs: \(givenDocuments)")
    }

    private var givenDocuments: String {
        switch production.brief.value("reference_docs") {
        case .file(let name, _): name
        case .text, .json: "as typed"
        case nil: "none"
        }
    }
}
