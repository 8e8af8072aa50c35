import Compositions
import CreatorCore

extension Illustrator {
    /// Events on an axis.
    func timeline(_ words: SceneWords) -> SceneSpec {
        var events = words.pairs.map { Timeline.Event(when: $0.label, what: $0.text) }
        events += words.supplies.map { Timeline.Event(when: "Limit", what: $0) }
        return .timeline(Timeline(headline: words.headline, events: events))
    }

    /// What to do, and what not to do.
    func split(_ words: SceneWords) -> SceneSpec {
        let labels = words.pairs.map(\.label)
        let first = labels.first ?? "Do"
        let second = labels.last ?? "Don't"
        return .split(
            SplitCompare(
                headline: words.headline,
                first: .init(title: first, items: words.texts(first), mark: .positive),
                second: .init(title: second, items: words.texts(second), mark: .negative)
            )
        )
    }

    /// A situation in the words of those in it, and what the film asks about it.
    func dialogue(_ words: SceneWords) -> SceneSpec {
        let quotes = words.texts("quote").map { DialogueCard.Line(speaker: "They say", text: $0) }
        let question = words.sentences.last.map { DialogueCard.Line(speaker: "", text: $0) }
        return .dialogue(
            DialogueCard(headline: words.headline, lines: quotes + (question.map { [$0] } ?? []))
        )
    }

    /// What to do, one thing after another.
    func steps(_ words: SceneWords) -> SceneSpec {
        .steps(
            Steps(
                headline: words.headline,
                steps: words.texts.map {
                    .init(title: $0, icon: Icon.suggested(for: $0) ?? .clipboard)
                }
            )
        )
    }

    /// A question with its answers.
    func quiz(_ words: SceneWords) -> SceneSpec {
        let answer = words.text("Answer") ?? "Yes"
        let other = answer.lowercased().hasPrefix("no") ? "Yes" : "No"
        let isYes = !answer.lowercased().hasPrefix("no")
        return .quiz(
            QuizCard(
                question: words.text("Question") ?? words.headline,
                options: isYes ? [answer, other] : [other, answer],
                answer: isYes ? 0 : 1
            )
        )
    }

    /// Whom to turn to, and how.
    func contact(_ words: SceneWords) -> SceneSpec {
        let name = words.unlabelled.first ?? words.texts.first ?? words.headline
        let value = production.brief["contact"] ?? words.supplies.first ?? name
        let icon: Icon =
            value.contains("@") ? .mail : value.contains(where: \.isNumber) ? .phone : .person
        return .contact(
            ContactCard(
                headline: words.headline,
                channels: [
                    .init(icon: icon, label: name == value ? "" : name, value: value)
                ]
            )
        )
    }

    /// Icons with a word or two each, or one icon when there is one thing to show.
    func icons(_ words: SceneWords, _ scene: PlannedScene) -> SceneSpec {
        if words.pairs.count > 1 {
            let items = words.pairs.map { pair in
                let isPart = pair.label.isEmpty || pair.label.first?.isLowercase == true
                let label = isPart ? pair.text.capitalizedFirst : "\(pair.label): \(pair.text)"
                return IconGrid.Item(
                    icon: Icon.standing(for: label) ?? icon(of: scene.role),
                    label: label
                )
            }
            return .iconGrid(IconGrid(headline: words.headline, items: items))
        }
        let subject = ([words.headline] + words.texts + [plan.subject]).joined(separator: " ")
        return .iconScene(
            IconScene(
                icon: Icon.standing(for: subject) ?? icon(of: scene.role),
                headline: words.headline,
                text: words.beside.isEmpty ? words.statement : words.beside
            )
        )
    }

    /// The icon a role stands for when its words name none.
    func icon(of role: SceneRole) -> Icon {
        switch role {
        case .cta: .speech
        case .rule: .shield
        case .why: .people
        case .fact, .explain: .magnifier
        case .scenario: .speech
        case .hook, .condition, .disease, .burden: .person
        case .title, .pathway, .target, .binding, .cascade, .effect, .moa, .moaPlain, .product,
            .brand, .design, .evidence, .indication, .dosing, .boxed, .safety, .summary,
            .references, .end, .steps, .split, .deadline, .contact, .quiz, .recap:
            .clipboard
        }
    }
}
