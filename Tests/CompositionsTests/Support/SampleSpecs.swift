import Compositions

/// Scenes with the words of real briefs, one for each kind of card.
enum SampleSpecs {
    static let all: [(name: String, seconds: Double, spec: SceneSpec)] = [
        (
            "title", 7,
            .title(
                TitleCard(
                    title: "Aspirin",
                    subtitle: "Antiplatelet mechanism of action",
                    note: "Salicylate, for secondary prevention"
                )
            )
        ),
        (
            "kinetic", 8,
            .kinetic(
                KineticText(
                    lines: [
                        "Checking. Counting. Planning.",
                        "Type 2 diabetes can take up a lot of your day.",
                    ],
                    emphasis: "a lot of your day"
                )
            )
        ),
        (
            "product", 9,
            .product(
                ProductCard(
                    brand: "DiabetEase",
                    generic: "⟦generic name⟧",
                    indication: "⟦Indication exactly as in the prescribing information⟧"
                )
            )
        ),
        (
            "claim", 9,
            .claim(
                ClaimCard(
                    claim: "The effect lasts for the life of the platelet.²",
                    support:
                        "It prevents the formation of the aggregating factor thromboxane A2."
                )
            )
        ),
        ("safety", 25, .safety(aspirinSafety)),
        ("boxed", 16, .boxed(fetalToxicity)),
        (
            "references", 11,
            .references(
                ReferenceCard(references: [
                    "Lisinopril tablets, US Prescribing Information, sections 1 and 12.1",
                    "21 CFR 343.80, Professional labeling, Clinical Pharmacology",
                    "ICH E2D, Post-approval safety data management, 2003",
                ])
            )
        ),
        (
            "end", 12,
            .end(
                EndCard(
                    headline: "Please see full Prescribing Information",
                    product: "Zestril (lisinopril) tablets",
                    address: "www.example.com/pi",
                    notes: [
                        "Report side effects to the FDA: 1-800-FDA-1088, fda.gov/medwatch",
                        "The voice in this film is synthetic.",
                    ],
                    imprint: ["Example Pharma", "US-LIS-0042", "November 2026"]
                )
            )
        ),
        (
            "supply", 9,
            .supply(
                SupplyCard(
                    headline: "Clinical evidence",
                    slots: [
                        "Study design and population", "Primary endpoint with both arms",
                        "Reference document",
                    ]
                )
            )
        ),
        (
            "quote", 8,
            .quote(
                QuoteCard(
                    quote: "Ask your doctor what is right for you.",
                    attribution: "And bring your questions.",
                    icon: .stethoscope
                )
            )
        ),
        (
            "icon scene", 9,
            .iconScene(
                IconScene(
                    icon: .moon,
                    headline: "Feeling run down is common",
                    text: "The cause is not always simple. A blood test can tell."
                )
            )
        ),
        (
            "icon grid", 8,
            .iconGrid(
                IconGrid(
                    headline: "What a report needs",
                    items: [
                        .init(icon: .person, label: "A patient"),
                        .init(icon: .speech, label: "A reporter"),
                        .init(icon: .pill, label: "A product"),
                        .init(icon: .warning, label: "What happened"),
                    ]
                )
            )
        ),
        (
            "steps", 13,
            .steps(
                Steps(
                    headline: "Collect four things",
                    steps: [
                        .init(title: "A patient", text: "Anyone you can identify"),
                        .init(title: "A reporter", text: "Who told you"),
                        .init(title: "A product", text: "One of ours"),
                        .init(title: "An event", text: "In their own words"),
                    ]
                )
            )
        ),
        (
            "checklist", 10,
            .checklist(
                Checklist(
                    headline: "In short",
                    items: [
                        .init("Acetylation of the enzyme"), .init("Irreversible inhibition"),
                        .init("Less thromboxane, less aggregation"),
                        .init("Weigh benefit against bleeding risk", isRisk: true),
                    ]
                )
            )
        ),
        (
            "timeline", 10,
            .timeline(
                Timeline(
                    headline: "The clock starts when you hear it",
                    events: [
                        .init(when: "Day 0", what: "You hear of it"),
                        .init(when: "Same day", what: "You note four facts"),
                        .init(when: "⟦policy deadline⟧", what: "Your report is in"),
                    ]
                )
            )
        ),
        (
            "split", 10,
            .split(
                SplitCompare(
                    headline: "Report more than side effects",
                    first: .init(
                        title: "Do report",
                        items: ["Overdose", "Misuse", "Pregnancy exposure", "Lack of effect"],
                        mark: .positive
                    ),
                    second: .init(
                        title: "Do not",
                        items: ["Wait for complete information", "Give medical advice"],
                        mark: .negative
                    )
                )
            )
        ),
        (
            "dialogue", 10,
            .dialogue(
                DialogueCard(lines: [
                    .init(
                        speaker: "Neighbor",
                        text: "I felt dizzy after taking one of your company’s tablets."
                    ),
                    .init(speaker: "You", text: "What do you do?"),
                ])
            )
        ),
        (
            "question", 10,
            .dialogue(
                DialogueCard(
                    headline: "Adverse event reporting",
                    lines: [
                        .init(
                            speaker: "They say",
                            text: "I felt dizzy after taking one of your company’s tablets."
                        ),
                        .init(speaker: "", text: "What do you do?"),
                    ]
                )
            )
        ),
        (
            "titled steps", 14,
            .steps(
                Steps(
                    headline: "Note four things",
                    steps: [
                        .init(title: "Patient", icon: .person),
                        .init(title: "Reporter", icon: .speech),
                        .init(title: "Product", icon: .pill),
                        .init(title: "Event", icon: .warning),
                    ]
                )
            )
        ),
        (
            "one contact", 8,
            .contact(
                ContactCard(
                    headline: "Whom to tell",
                    channels: [
                        .init(icon: .mail, label: "Drug Safety", value: "safety@example.org")
                    ]
                )
            )
        ),
        (
            "quiz", 11,
            .quiz(
                QuizCard(
                    question: "A comment online names our product and a rash. Reportable?",
                    options: ["Yes, report it", "Only if it is serious", "No"],
                    answer: 0
                )
            )
        ),
        (
            "contact", 8,
            .contact(
                ContactCard(
                    headline: "Send it to Drug Safety",
                    channels: [
                        .init(icon: .mail, label: "Mailbox", value: "⟦drug safety contact⟧"),
                        .init(icon: .phone, label: "Phone, day and night", value: "+1 555 0100"),
                    ]
                )
            )
        ),
        (
            "bars", 10,
            .bars(
                BarChart(
                    headline: "Fewer events with both arms shown",
                    axis: "Patients with an event",
                    unit: "%",
                    bars: [
                        .init(label: "Drug", value: 2.4, patients: 1021, isDrug: true),
                        .init(label: "Placebo", value: 3.9, patients: 1019, isDrug: false),
                    ],
                    note: "52 weeks, double-blind.¹"
                )
            )
        ),
        (
            "lines", 10,
            .lines(
                LineChart(
                    headline: "Change over 24 weeks",
                    valueAxis: "HbA1c (%)",
                    timeAxis: "Weeks",
                    series: [
                        .init(
                            label: "Drug",
                            patients: 412,
                            points: [(0, 8.1), (8, 7.4), (16, 7.0), (24, 6.9)],
                            isDrug: true
                        ),
                        .init(
                            label: "Placebo",
                            patients: 405,
                            points: [(0, 8.1), (8, 8.0), (16, 8.0), (24, 7.9)],
                            isDrug: false
                        ),
                    ]
                )
            )
        ),
    ]

    static let aspirinSafety = SafetyPanel(
        heading: "Important safety information",
        items: [
            .init(
                term: "Do not use",
                text: "with known allergy to NSAIDs, or with the syndrome of asthma, rhinitis "
                    + "and nasal polyps.²"
            ),
            .init(
                term: "Do not give",
                text: "to children or teenagers with viral infections: risk of Reye’s syndrome.²"
            ),
            .init(
                term: "Bleeding risk",
                text: "is higher with three or more alcoholic drinks a day. Stomach ulcers and "
                    + "bleeding can occur.²"
            ),
        ]
    )

    static let fetalToxicity = BoxedPanel(
        title: "fetal toxicity",
        items: [
            "When pregnancy is detected, discontinue lisinopril as soon as possible.",
            "Drugs that act directly on the renin-angiotensin system can cause injury and death "
                + "to the developing fetus.",
        ]
    )
}
