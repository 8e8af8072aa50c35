import Compositions
import CreatorCore

extension Illustrator {
    /// The opening: brand and established name in one size (21 CFR 202.1(b)(2)), then the subject.
    func title(_ words: SceneWords) -> SceneSpec {
        let generic = words.text("Generic")
        let isKnownByIt = generic?.lowercased().hasPrefix(words.headline.lowercased()) ?? true
        let name = isKnownByIt ? words.headline : "\(words.headline) (\(generic ?? ""))"
        return .title(
            TitleCard(
                title: name,
                subtitle: words.text("Subtitle") ?? "",
                note: (words.text("Class") ?? "").capitalizedFirst
            )
        )
    }

    /// Whether the scene stands for the product rather than for a use of it.
    func isProduct(_ scene: PlannedScene) -> Bool { scene.role == .product || scene.role == .brand }

    /// Brand, established name and indication; what is unknown is asked for.
    func product(_ words: SceneWords) -> SceneSpec {
        let claim = words.text("Use") ?? words.supply("indication")
        return .product(
            ProductCard(
                brand: words.headline,
                generic: words.text("Generic") ?? words.supply("generic_name") ?? "",
                indication: [claim, briefClaim(words)].compactMap(\.self).joined(separator: " "),
                pack: pack
            )
        )
    }

    /// The client's own claim, marked as what it is.
    private func briefClaim(_ words: SceneWords) -> String? {
        words.pairs.first { $0.label.hasPrefix("Brief claim") }.map { "\($0.label): \($0.text)" }
    }

    /// One claim and the sentence that states it.
    func claim(_ words: SceneWords) -> SceneSpec {
        let claim = words.text("Use") ?? words.texts.first ?? words.statement
        return .claim(
            ClaimCard(
                claim: claim,
                support: words.texts.isEmpty ? "" : words.beside,
                icon: Icon.standing(for: claim)
            )
        )
    }

    /// The scene in words alone, where any size of text will do; `nil` for scenes that are words
    /// already, of which none may be left out.
    func plain(_ words: SceneWords, _ role: SceneRole) -> SceneSpec? {
        guard !role.isSafety, role != .references, role != .end else { return nil }
        let needed = [words.headline] + words.supplies + (role.isProtected ? words.texts : [])
        let support = role.isProtected ? "" : words.texts.first ?? words.beside
        return .claim(ClaimCard(claim: needed.joined(separator: " "), support: support))
    }

    /// A boxed warning with its title and key terms.
    func boxed(_ words: SceneWords) -> SceneSpec {
        let title = words.headline.split(separator: ":", maxSplits: 1).last.map { String($0) }
        let items = words.risks.map { $0.term.isEmpty ? $0.text : "\($0.term): \($0.text)" }
        return .boxed(BoxedPanel(title: title?.trimmed ?? words.headline, items: items))
    }

    /// The end: where the whole information is, who made the film, and what it is not yet.
    func end(_ words: SceneWords) -> SceneSpec {
        let brief = production.brief
        let references = words.pairs.filter { Int($0.label) != nil }.map {
            "\($0.label)  \($0.text)"
        }
        let generic = words.text("Generic")
        let product = words.headline + (generic.map { " (\($0))" } ?? "")
        let action = words.unlabelled.first ?? words.statement
        let voice = "Narrated by a synthetic voice."
        let imprint = [
            brief["company"], brief["toll_free"], brief["policy_id"], brief["job_code"],
            brief["prep_date"],
        ]
        return .end(
            EndCard(
                headline: action,
                product: product,
                address: brief["pi_url"] ?? words.supplies.first ?? "",
                notes: references + [reporting, voice].filter { !$0.isEmpty },
                imprint: imprint.compactMap(\.self)
            )
        )
    }

    /// The sentence section 502(n) of the FDCA asks for in advertising to the public in the US.
    private var reporting: String {
        let isUS = production.brief["region"]?.lowercased().contains("us") ?? false
        guard plan.audience == .patient, isUS else { return "" }
        return
            "You are encouraged to report negative side effects of prescription drugs to the FDA. "
            + "Visit www.fda.gov/medwatch or call 1-800-FDA-1088."
    }

    /// A scene that only waits for what the client must give.
    func supply(_ words: SceneWords) -> SceneSpec {
        .supply(SupplyCard(headline: words.headline, slots: words.needs))
    }

    /// The opening in a few large words.
    func kinetic(_ words: SceneWords) -> SceneSpec {
        let lines = words.sentences.filter { $0.split(separator: " ").count <= 14 }
        return .kinetic(
            KineticText(
                lines: lines.isEmpty ? [words.headline] : Array(lines.prefix(2)),
                emphasis: words.headline
            )
        )
    }

    /// Points to take along; risks are marked as such.
    func checklist(_ words: SceneWords) -> SceneSpec {
        guard !words.pairs.isEmpty else {
            return .quote(QuoteCard(quote: words.statement, icon: .speech))
        }
        return .checklist(
            Checklist(
                headline: words.headline,
                items: words.pairs.map { pair in
                    .init(pair.text.capitalizedFirst, isRisk: pair.label == "Risk")
                }
            )
        )
    }
}

extension String {
    /// This text with its first letter large.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// This text without blanks at its ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
