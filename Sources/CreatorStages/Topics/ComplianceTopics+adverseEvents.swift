extension ComplianceTopics {
    /// Reporting of adverse events: four elements, and a clock that starts at first awareness.
    static let adverseEvents = ComplianceTopic(
        name: "Adverse event reporting",
        phrases: [
            "adverse event", "adverse events", "adverse event reporting", "ae reporting",
            "side effect reporting", "side effects", "pharmacovigilance", "drug safety",
            "safety reporting", "adverse reaction", "adverse reactions",
        ],
        owner: "Drug Safety",
        quote: "I felt dizzy after taking one of your company's tablets.",
        scenario: [
            .init(
                "At a dinner, a neighbor says: \"I felt dizzy after taking one of your company's tablets.\"",
                "C9"
            ),
            .init("What do you do?", "C9"),
        ],
        why: [
            .init(
                "Every report helps us to learn about our medicines and to protect patients.",
                "C3"
            ),
            .init("That is why every employee must pass it on.", "C2"),
            .init("One report can be the first sign of something nobody knew.", "C3"),
        ],
        whyItems: [
            .init("Patients", "protected by what we learn", "C3"),
            .init("Medicines", "known better with every report", "C3"),
        ],
        rule: [
            .init("If you hear about a side effect with one of our products, report it.", "C3"),
            .init("You do not decide whether the medicine caused it.", "C3"),
            .init(
                "It does not matter where you heard it: in a talk, in a mail or online.",
                "C3",
                extra: true
            ),
        ],
        stepsOpening: .init("Note four things.", "C1"),
        steps: [
            .init("One: a patient.", "C1"), .init("Two: a reporter.", "C1"),
            .init("Three: a product.", "C1"), .init("Four: what happened.", "C1"),
            .init("Then send the report, even if something is missing.", "C3"),
        ],
        stepItems: [
            .init("1", "Patient", "C1"), .init("2", "Reporter", "C1"),
            .init("3", "Product", "C1"), .init("4", "Event", "C1"),
        ],
        split: [
            .init("Do report overdose, misuse, use in pregnancy, and lack of effect.", "C3"),
            .init("Do not wait for complete information, and do not give medical advice.", "C3"),
            .init("Do note the product's full name, and the lot number if it is at hand.", "C3"),
        ],
        doItems: [
            .init("Report", "overdose, misuse", "C3"), .init("Report", "use in pregnancy", "C3"),
            .init("Report", "lack of effect", "C3"),
        ],
        dontItems: [
            .init("Don't", "wait for details", "C3"), .init("Don't", "judge the cause", "C3"),
            .init("Don't", "give advice", "C3"),
        ],
        deadline: [
            .init("The clock starts on the day any employee first hears of it.", "C2"),
            .init("That is day zero.", "C2"),
        ],
        clock: .init("Day 0", "any employee first hears of it", "C2"),
        quiz: [
            .init("Your turn.", "C9"),
            .init("A comment online names our product and a rash. Is that reportable?", "C9"),
            .init("Yes. Pass it on.", "C3"),
        ],
        quizItems: [
            .init("Question", "A comment online names our product and a rash. Reportable?", "C9"),
            .init("Answer", "Yes", "C3"),
        ],
        recap: [
            .init("Hear it. Note four things. Report it.", "C1"),
            .init("When in doubt, report.", "C3"),
        ],
        recapItems: [
            .init("", "Hear it", "C1"), .init("", "Note four things", "C1"),
            .init("", "Report it", "C3"),
        ],
        citations: [
            .init(
                "C1",
                "ICH E2D",
                "minimum criteria: patient, reporter, product, event",
                standing: ComplianceTopic.Citation.read
            ),
            .init(
                "C2",
                "ICH E2D; EMA GVP Module VI",
                "4.3: day 0, first awareness by any employee",
                standing: ComplianceTopic.Citation.read
            ),
            .init("C3", "Pharmacovigilance training practice", "general duty to report"),
            scene,
        ]
    )
}
