package import CreatorCore

extension FactSheet {
    /// The reference-list entry of a fact, with everything known about its checking.
    package func reference(to factID: String) -> Reference? {
        guard let fact = fact(factID) else { return nil }
        let cited = fact.citations.first.flatMap { citation in
            sources.first { citation.hasPrefix($0.id) }
        }
        guard let source = cited ?? sources.first else {
            return Reference(
                source: .fact(factID),
                title: "facts file: \(generic)",
                locator: factID,
                standing: standing(of: nil)
            )
        }
        let section = fact.citations.first.map { String($0.dropFirst(source.id.count)) }
        return Reference(
            source: .fact(factID),
            title: source.title,
            locator: section.map(Self.sectionName) ?? source.locator,
            standing: standing(of: source)
        )
    }

    private func standing(of source: Source?) -> String {
        let head = isBuiltIn ? "built-in, not reviewed" : "client's facts file, not reviewed"
        guard let source else { return head }
        let marks = [source.revision, source.verified, source.license].filter { !$0.isEmpty }
        return ([head] + marks).joined(separator: "; ")
    }

    private static func sectionName(_ mark: String) -> String {
        if mark.hasPrefix("§") { return "section " + mark.dropFirst() }
        if mark.hasPrefix("#") { return String(mark.dropFirst()) }
        return mark
    }
}

extension FactSheet {
    /// The brand whose label the facts restate where it is another one than that given; `nil` where
    /// it is the same, or where the sources name no brand.
    func labelOfAnotherBrand(than brand: String) -> String? {
        let titles = sources.map { Phrase($0.title) }
        let labelled = brands.filter { brand in titles.contains { $0.contains(Phrase(brand)) } }
        return labelled.contains(brand) ? nil : labelled.first
    }
}
