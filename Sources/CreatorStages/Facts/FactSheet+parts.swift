import CreatorCore

extension FactSheet.Source {
    init(json: JSON) {
        id = json["id"]?.text ?? ""
        title = json["title"]?.text ?? ""
        locator = json["locator"]?.text ?? ""
        revision = json["revision"]?.text ?? ""
        verified = json["verified"]?.text ?? ""
        license = json["license"]?.text ?? ""
    }
}

extension FactSheet.Use {
    init(json: JSON) {
        id = json["id"]?.text ?? ""
        brand = json["brand"]?.text
        conditions = json.strings("conditions")
        aliases = json.strings("aliases")
        population = json["population"]?.text ?? ""
        fact = json["fact"]?.text ?? ""
        short = json["short"].map(FactSheet.Words.init)
    }
}

extension FactSheet.Exclusion {
    init(json: JSON) {
        brand = json["brand"]?.text
        phrases = json.strings("match")
        note = json["note"]?.text ?? ""
    }
}

extension FactSheet.Words {
    init(json: JSON) {
        technical = json["hcp"]?.text
        plain = json["patient"]?.text
    }
}

extension FactSheet.Line {
    init(json: JSON) {
        roles = json.strings("roles")
        facts = json.strings("facts")
        words = FactSheet.Words(json: json)
    }
}

extension FactSheet.Item {
    init(json: JSON) {
        label = json["label"]?.text ?? ""
        facts = json.strings("facts")
        words = FactSheet.Words(json: json)
    }
}

extension JSON {
    /// The strings of an array under a key; other elements are left out.
    func strings(_ key: String) -> [String] {
        (self[key]?.elements ?? []).compactMap(\.text)
    }

    /// The elements of an array under a key.
    func list(_ key: String) -> [JSON] {
        self[key]?.elements ?? []
    }

    /// The members, when this is an object.
    var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// The strings of an object under a key.
    func dictionary(_ key: String) -> [String: String] {
        var texts: [String: String] = [:]
        for member in self[key]?.members ?? [] { texts[member.key] = member.value.text }
        return texts
    }
}
