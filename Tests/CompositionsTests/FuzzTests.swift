import Compositions
import Drawing
import SceneGraph
import Testing

/// Random words of any length: a scene is sound, or it is refused by the name of a text.
@Suite struct FuzzTests {
    @Test(arguments: 0..<12)
    func `any words are laid out without fault or refused by name`(_ seed: Int) throws {
        var words = RandomWords(seed: UInt64(seed))
        let aspect = Aspect.allCases[seed % 4]
        let theme = Theme.allCases[seed % 3]
        let scale = 1 + Double(seed % 7) / 10
        let composer = Composer(
            design: Design(theme: theme, fontScale: scale, aspect: aspect),
            typesetter: try Typesetter()
        )
        var laidOut = 0
        for spec in words.specs() {
            let context = SceneContext(
                number: seed % 5 + 1,
                count: 6,
                seconds: 60,
                eyebrow: words.text(1...3),
                references: seed % 2 == 0 ? [] : ["1  " + words.text(1...8)]
            )
            do throws(LayoutError) {
                let composition = try composer.compose(spec, in: context)
                laidOut += 1
                let faults = CompositionChecker.faults(of: composition)
                    .filter { $0.rule != "VIS-DENSITY" }
                #expect(faults.isEmpty, "\(spec): \(faults.map(\.description))")
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
        #expect(laidOut > 0)
    }
}

/// Words from a fixed seed: short ones, long ones, and some that medicine really uses.
struct RandomWords {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

    private mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    private static let hard = [
        "cyclo-oxygenase", "hypersensitivity", "renin-angiotensin", "electroencephalographically",
        "5-hydroxytryptamine", "⟦a slot⟧", "150 mg", "HbA1c", "GLP-1", "β-cells", "A", "of",
    ]

    mutating func word() -> String {
        if next(4) == 0 { return RandomWords.hard[next(RandomWords.hard.count)] }
        let letters = Array("aeioulnrstdm")
        return String((0..<(next(11) + 1)).map { _ in letters[next(letters.count)] })
    }

    mutating func text(_ count: ClosedRange<Int>) -> String {
        let words = next(count.count) + count.lowerBound
        return (0..<words).map { _ in word() }.joined(separator: " ")
    }

    mutating func list(_ count: ClosedRange<Int>, _ words: ClosedRange<Int>) -> [String] {
        (0..<(next(count.count) + count.lowerBound)).map { _ in text(words) }
    }

    mutating func specs() -> [SceneSpec] {
        [
            .title(TitleCard(title: text(1...3), subtitle: text(1...8), note: text(0...6))),
            .product(
                ProductCard(brand: text(1...2), generic: text(1...3), indication: text(1...24))
            ),
            .claim(ClaimCard(claim: text(1...20), support: text(0...20))),
            .safety(
                SafetyPanel(
                    heading: text(1...5),
                    items: list(1...5, 1...16).map { .init(term: text(0...3), text: $0) }
                )
            ),
            .boxed(BoxedPanel(title: text(1...4), items: list(1...3, 1...24))),
            .references(ReferenceCard(references: list(1...6, 1...14))),
            .end(
                EndCard(
                    headline: text(1...6),
                    product: text(1...4),
                    address: text(0...1),
                    notes: list(0...3, 1...10),
                    imprint: list(0...3, 1...2)
                )
            ),
            .supply(SupplyCard(headline: text(1...4), slots: list(1...5, 1...8))),
            .kinetic(KineticText(lines: list(1...4, 1...6))),
            .quote(QuoteCard(quote: text(1...16), attribution: text(0...6))),
            .iconScene(IconScene(icon: .heart, headline: text(1...8), text: text(0...16))),
            .iconGrid(
                IconGrid(
                    headline: text(1...6),
                    items: list(1...8, 1...3).map { .init(icon: .pill, label: $0) }
                )
            ),
            .steps(
                Steps(
                    headline: text(1...6),
                    steps: list(1...5, 1...3).map { .init(title: $0, text: text(0...8)) }
                )
            ),
            .checklist(
                Checklist(headline: text(1...5), items: list(1...5, 1...6).map { .init($0) })
            ),
            .timeline(
                Timeline(
                    headline: text(1...6),
                    events: list(1...5, 1...2).map { .init(when: $0, what: text(1...6)) }
                )
            ),
            .split(
                SplitCompare(
                    headline: text(0...5),
                    first: .init(title: text(1...3), items: list(1...4, 1...5), mark: .positive),
                    second: .init(title: text(1...3), items: list(1...4, 1...5), mark: .negative)
                )
            ),
            .dialogue(
                DialogueCard(
                    headline: text(0...4),
                    lines: list(1...4, 1...12).enumerated().map {
                        .init(speaker: $0 % 2 == 0 ? "You" : "Visitor", text: $1)
                    }
                )
            ),
            .quiz(
                QuizCard(question: text(1...12), options: list(2...4, 1...5), answer: next(2))
            ),
            .contact(
                ContactCard(
                    headline: text(1...6),
                    channels: list(1...4, 1...3).map {
                        .init(icon: .mail, label: $0, value: text(1...2))
                    }
                )
            ),
            .bars(
                BarChart(
                    headline: text(1...8),
                    axis: text(1...5),
                    unit: "%",
                    bars: list(2...4, 1...2).map {
                        .init(
                            label: $0,
                            value: Double(next(1000)) / 10,
                            patients: next(2000),
                            isDrug: false
                        )
                    },
                    note: text(0...6)
                )
            ),
            .lines(
                LineChart(
                    headline: text(1...8),
                    valueAxis: text(1...4),
                    timeAxis: "Weeks",
                    series: list(2...3, 1...2).map {
                        .init(
                            label: $0,
                            patients: next(2000),
                            points: (0..<5).map { (Double($0) * 4, Double(next(100))) },
                            isDrug: false
                        )
                    }
                )
            ),
        ]
    }
}
