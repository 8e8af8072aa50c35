package import CreatorCore

extension FactSheet {
    /// Reads the sheets of a text: one JSON object, or an array of them.
    package static func sheets(in text: String, builtIn: Bool) throws(FactSheetError) -> [FactSheet]
    {
        let json: JSON
        do {
            json = try JSON(parsing: text)
        } catch {
            throw .notJSON(error.description)
        }
        var sheets: [FactSheet] = []
        for element in json.elements ?? [json] {
            sheets.append(try FactSheet(json: element, builtIn: builtIn))
        }
        return sheets
    }

    /// Reads one sheet; what is optional in the schema may be missing.
    package init(json: JSON, builtIn: Bool) throws(FactSheetError) {
        guard let generic = json["generic"]?.text, !generic.isEmpty else {
            throw .malformed("generic")
        }
        id = json["id"]?.text ?? generic
        self.generic = generic
        names = json.strings("names")
        brands = json.strings("brands")
        prescription = json.dictionary("rx")
        drugClass = json["drug_class"]?.text ?? ""
        shortClass = json["short_class"]?.text ?? drugClass
        target = Self.targetText(json["target"])
        verb = json["action"]?["verb"]?.text ?? ""
        mode = json["action"]?["mode"]?.text ?? ""
        template = json["template"]?.text ?? ""
        pathway = json.strings("pathway")
        pathwayEffects = json.strings("pathway_effects")
        uses = json.list("approved").map(Use.init)
        exclusions = json.list("not_approved").map(Exclusion.init)
        boxedTitle = json["boxed_warning"]?["title"]?.text
        sources = json.list("sources").map(Source.init)
        parts = (json["parts"]?.members ?? []).map { Part(part: $0.key, name: $0.value.text ?? "") }
        headlines = Self.headlines(json["headlines"])
        lines = json.list("lines").map(Line.init)
        boxedItems = json.list("boxed_panel").map(Item.init)
        safetyItems = json.list("safety_panel").map(Item.init)
        recapItems = json.list("recap").map(Item.init)
        isBuiltIn = builtIn
        var facts: [Fact] = []
        for (index, element) in json.list("facts").enumerated() {
            facts.append(try Fact(json: element, at: index))
        }
        self.facts = facts + Self.profile(of: json, uses: uses, target: target)
    }

    private static func targetText(_ json: JSON?) -> String {
        json?["name"]?.text ?? json?.text ?? ""
    }

    private static func headlines(_ json: JSON?) -> [String: Words] {
        var headlines: [String: Words] = [:]
        for member in json?.members ?? [] {
            let texts = member.value.elements?.map { $0.text ?? "" } ?? []
            headlines[member.key] = Words(
                technical: texts.first,
                plain: texts.count > 1 ? texts[1] : nil
            )
        }
        return headlines
    }

    /// Facts made of the sheet's own head, so that class, target, pathway and limits can be cited.
    private static func profile(of json: JSON, uses: [Use], target: String) -> [Fact] {
        let place = [
            json["target"]?["kind"]?.text, json["target"]?["location"]?.text,
            json["action"]?["verb"]?.text, json["action"]?["mode"]?.text,
        ]
        .compactMap { $0 }
        let names = [json["generic"]?.text ?? ""] + json.strings("names") + json.strings("brands")
        let limits = json.list("not_approved").compactMap { $0["note"]?.text }
        let heads = [
            ("NAMES", names.joined(separator: "; ")),
            (
                "CLASS",
                [json["drug_class"]?.text, json["short_class"]?.text].compactMap { $0 }.joined(
                    separator: "; "
                )
            ),
            ("TARGET", ([target] + place).filter { !$0.isEmpty }.joined(separator: "; ")),
            ("PATHWAY", json.strings("pathway").joined(separator: " > ")),
            ("LIMITS", limits.joined(separator: "; ")),
        ]
        let useHeads = uses.map {
            ($0.id, ($0.conditions + [$0.population]).joined(separator: "; "))
        }
        return (heads + useHeads).filter { !$0.1.isEmpty }.map { id, text in
            Fact(
                id: id,
                field: .profile,
                technical: text,
                plain: text,
                isProfessionalOnly: false,
                citations: [],
                status: .label
            )
        }
    }
}

extension Fact {
    init(json: JSON, at index: Int) throws(FactSheetError) {
        guard let id = json["id"]?.text else { throw .malformed("facts[\(index)].id") }
        guard let field = json["field"]?.text.flatMap(Field.init) else {
            throw .malformed("a known field in facts[\(index)]")
        }
        guard let technical = json["hcp"]?.text else { throw .malformed("facts[\(index)].hcp") }
        guard let status = Status(rawValue: json["status"]?.text ?? "label") else {
            throw .malformed("a known status in facts[\(index)]")
        }
        self.id = id
        self.field = field
        self.technical = technical
        plain = json["patient"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        isProfessionalOnly = json["audience"]?.text == "hcp"
        citations = json.strings("cite")
        self.status = status
    }
}
