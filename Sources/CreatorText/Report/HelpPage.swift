package import CreatorCore

/// What `help` and `types` print, taken from the same tables as the language itself.
package struct HelpPage: Sendable {
    private let status: SessionStatus
    private let glyphs: Glyphs

    /// Creates pages for where a session stands.
    package init(in status: SessionStatus, glyphs: Glyphs = .unicode) {
        self.status = status
        self.glyphs = glyphs
    }

    /// The page on a topic; without one, what is legal now and then the rest.
    package func lines(on topic: String?) throws(Refusal) -> [ReportedLine] {
        guard let topic else { return kept("", moment) { overview() } }
        if topic == "feedback" { return kept(topic, status.stage?.rawValue ?? "") { feedback() } }
        if let name = CommandName(word: topic) { return kept(topic, moment) { page(on: name) } }
        if let type = VideoType(rawValue: topic) { return kept(topic) { page(on: type) } }
        if let field = BriefSchema.field(topic) { return page(on: field) }
        if let stage = Stage(rawValue: topic) { return page(on: stage) }
        throw unknown(topic)
    }

    /// The video types with what they need, or everything one of them understands.
    package func types(_ type: VideoType?) -> [ReportedLine] {
        if let type { return kept(type.rawValue) { page(on: type) } }
        return kept("types", "all") { allTypes() }
    }

    /// A page that depends on its topic, the signs, and perhaps the moment.
    private func kept(
        _ topic: String,
        _ moment: String = "",
        _ write: () -> [ReportedLine]
    ) -> [ReportedLine] {
        HelpShelf.page(.init(topic: topic, glyphs: glyphs, moment: moment), write)
    }

    /// The moment as far as help speaks of it: which commands are legal.
    private var moment: String {
        String(
            decoding: CommandName.allCases.map { $0.isLegal(in: status) ? 0x31 : 0x30 },
            as: UTF8.self
        )
    }

    private func allTypes() -> [ReportedLine] {
        var page = Page(glyphs)
        var table = Table(("type", .left), ("needs", .left))
        for type in VideoType.allCases {
            table.add(type.rawValue, BriefSchema.required(for: type).joined(separator: ", "))
        }
        table.write(to: &page)
        page.add(lead: " ", "types TYPE lists every key, for example: types moa", .faint)
        return page.lines
    }

    private func overview() -> [ReportedLine] {
        var page = Page(glyphs)
        let legal = CommandName.allCases.filter { $0.isLegal(in: status) }
        let rest = CommandName.allCases.filter { !$0.isLegal(in: status) }
        page.add("now", .heading)
        add(legal, to: &page)
        if !rest.isEmpty {
            page.add("at another moment", .heading)
            add(rest, to: &page, style: .faint)
        }
        page.add(
            lead: "more: ",
            "help COMMAND, help TYPE, help KEY, help STAGE, help feedback",
            .faint
        )
        return page.lines
    }

    private func add(_ names: [CommandName], to page: inout Page, style: TextStyle = .plain) {
        for name in names {
            page.add(lead: "  \(name.usage.padded(to: 34)) ", name.summary, style)
        }
    }

    private func page(on name: CommandName) -> [ReportedLine] {
        var page = Page(glyphs)
        page.add(name.usage, .heading)
        page.add(lead: " ", name.summary)
        for detail in name.details { page.add(lead: " ", detail) }
        if !name.isLegal(in: status) { page.add(lead: " ", "It does not apply now.", .warning) }
        for example in name.examples { page.add(lead: "   ", example, .faint) }
        return page.lines
    }

    private func page(on stage: Stage) -> [ReportedLine] {
        var page = Page(glyphs)
        let place = Stage.allCases.firstIndex(of: stage).map { $0 + 1 } ?? 0
        page.add("\(stage.rawValue): stage \(place) of \(Stage.allCases.count)", .heading)
        page.add(lead: " ", "Its work: \(stage.work).")
        add(FeedbackExample.examples(for: stage), to: &page)
        return page.lines
    }

    private func page(on type: VideoType) -> [ReportedLine] {
        var page = Page(glyphs)
        let required = BriefSchema.required(for: type)
        page.add(
            "start \(type.rawValue) " + required.map { "\($0)=..." }.joined(separator: " "),
            .heading
        )
        page.add(lead: " ", "needed", .heading)
        let fields = BriefSchema.fields(for: type)
        for field in fields where required.contains(field.key) { add(field, to: &page) }
        page.add(lead: " ", "understood as well", .heading)
        for field in fields where !required.contains(field.key) { add(field, to: &page) }
        return page.lines
    }

    private func add(_ field: BriefField, to page: inout Page) {
        let choices = field.kind.choices.map { "; \($0)" } ?? ""
        page.add(lead: "  \(field.key.padded(to: 21))  ", field.help + choices)
    }

    private func page(on field: BriefField) -> [ReportedLine] {
        var page = Page(glyphs)
        page.add("\(field.key)=...", .heading)
        page.add(lead: " ", field.help)
        if let choices = field.kind.choices { page.add(lead: " ", choices) }
        let types = VideoType.allCases.filter { BriefSchema.required(for: $0).contains(field.key) }
            .map(\.rawValue)
        let needed = types.isEmpty ? "never needed" : "needed by \(types.joined(separator: ", "))"
        page.add(lead: " ", "\(needed); understood by every type")
        if let given = status.brief?[field.key] {
            page.add(lead: " ", "now: \(given.prefix(300))")
        }
        return page.lines
    }

    private func feedback() -> [ReportedLine] {
        var page = Page(glyphs)
        guard let stage = status.stage else {
            page.add("what can be said after regen, stage by stage", .heading)
            for stage in Stage.allCases {
                page.add(lead: " ", stage.rawValue, .heading)
                add(FeedbackExample.examples(for: stage), to: &page)
            }
            return page.lines
        }
        page.add("what can be said at \(stage.rawValue)", .heading)
        add(FeedbackExample.examples(for: stage), to: &page)
        page.add(
            lead: " ",
            "Join several with and. What belongs to a later stage is kept for it; what cannot be "
                + "done is said, and nothing else changes."
        )
        return page.lines
    }

    private func add(_ examples: [FeedbackExample], to page: inout Page) {
        for example in examples {
            page.add(lead: "  regen \(example.phrase.padded(to: 31)) ", example.effect)
        }
    }

    private func unknown(_ topic: String) -> Refusal {
        let topics =
            CommandName.words.map(\.word) + VideoType.allCases.map(\.rawValue) + ["feedback"]
            + Stage.allCases.map(\.rawValue) + BriefSchema.all.map(\.key)
        let nearest = Suggestion.nearest(to: topic, among: topics)
        let advice =
            nearest.isEmpty ? "; type help for what there is" : Suggestion.question(nearest)
        return Refusal(.usageValue, "no help on '\(topic)'\(advice)", suggestions: nearest)
    }
}

extension BriefField.Kind {
    /// What may be given, where that is a closed list or a range.
    fileprivate var choices: String? {
        switch self {
        case .choice(let choices): "one of " + choices.joined(separator: ", ")
        case .number(let range): "from \(Int(range.lowerBound)) to \(Int(range.upperBound))"
        case .color: "written #rrggbb"
        case .text, .document: nil
        }
    }
}
