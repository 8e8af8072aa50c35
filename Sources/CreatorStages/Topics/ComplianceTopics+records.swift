extension ComplianceTopics {
    /// Records that can be trusted: ALCOA+.
    static let dataIntegrity = ComplianceTopic(
        name: "Data integrity",
        phrases: [
            "data integrity", "alcoa", "alcoa plus", "good documentation", "documentation practice",
        ],
        owner: "Quality Assurance",
        quote: "I forgot yesterday's entry. I will just fill it in with yesterday's date.",
        scenario: [
            .init(
                "A colleague says: \"I forgot yesterday's entry. I will just fill it in with yesterday's date.\"",
                "C9"
            ),
            .init("Is that all right?", "C9"),
        ],
        why: [
            .init("Patients depend on decisions that are made from our records.", "C2"),
            .init("A record nobody can trust protects nobody.", "C2"),
        ],
        whyItems: [
            .init("Patients", "depend on our records", "C2"),
            .init("Records", "must be trusted", "C2"),
        ],
        rule: [
            .init(
                "Records are attributable, legible, contemporaneous, original and accurate.",
                "C1"
            )
        ],
        stepsOpening: .init("Take four steps.", "C2"),
        steps: [
            .init("One: write it down when you do it.", "C1"),
            .init("Two: sign and date it yourself.", "C1"),
            .init("Three: correct it so that the old entry stays readable.", "C1"),
            .init("Four: say why you corrected it.", "C1"),
        ],
        stepItems: [
            .init("1", "Write it when you do it", "C1"), .init("2", "Sign and date it", "C1"),
            .init("3", "Keep the old entry readable", "C1"), .init("4", "Say why", "C1"),
        ],
        split: [
            .init("Do make a late entry under today's date, and mark it as late.", "C1"),
            .init("Do not backdate, and do not share passwords.", "C1"),
        ],
        doItems: [
            .init("Do", "mark late entries as late", "C1"), .init("Do", "use your own login", "C1"),
        ],
        dontItems: [.init("Don't", "backdate", "C1"), .init("Don't", "share passwords", "C1")],
        deadline: [.init("Contemporaneous means: recorded at the time of the work.", "C1")],
        clock: .init("Now", "recorded at the time of the work", "C1"),
        quiz: [
            .init("Your turn.", "C9"),
            .init("May you sign for a colleague who has gone home?", "C9"), .init("No.", "C1"),
        ],
        quizItems: [
            .init("Question", "May you sign for a colleague?", "C9"), .init("Answer", "No", "C1"),
        ],
        recap: [.init("At once. In your own name. Open about changes.", "C1")],
        recapItems: [
            .init("", "At once", "C1"), .init("", "In your own name", "C1"),
            .init("", "Open about changes", "C1"),
        ],
        citations: [
            .init(
                "C1",
                "ALCOA+ principles (FDA, MHRA and WHO data integrity guidance)",
                "good documentation"
            ),
            .init("C2", "Quality training practice", "why records matter"),
            scene,
        ]
    )

    /// Personal data of patients and others.
    static let privacy = ComplianceTopic(
        name: "Privacy of patient data",
        phrases: [
            "privacy", "data protection", "gdpr", "hipaa", "patient data", "personal data",
            "data privacy", "confidentiality",
        ],
        owner: "Data Protection",
        quote: "Can you forward me that patient list?",
        scenario: [
            .init("A partner writes: \"Can you forward me that patient list?\"", "C9"),
            .init("What do you do?", "C9"),
        ],
        why: [
            .init("Patients trust us with information about their health.", "C2"),
            .init("The law protects it, and so do we.", "C1"),
        ],
        whyItems: [
            .init("Patients", "trust us with their data", "C2"),
            .init("Law", "protects health data", "C1"),
        ],
        rule: [
            .init(
                "Use personal data only for its purpose, and share it only with those who need it.",
                "C1"
            )
        ],
        stepsOpening: .init("Take three steps.", "C2"),
        steps: [
            .init("One: ask what the data is for.", "C1"),
            .init("Two: share the least that is needed.", "C1"),
            .init("Three: if data went astray, report it at once.", "C2"),
        ],
        stepItems: [
            .init("1", "Ask what it is for", "C1"), .init("2", "Share the least", "C1"),
            .init("3", "Report losses at once", "C2"),
        ],
        split: [
            .init("Do use approved systems, and do lock your screen.", "C2"),
            .init("Do not forward lists, and do not use private mail.", "C2"),
        ],
        doItems: [
            .init("Do", "use approved systems", "C2"), .init("Do", "lock your screen", "C2"),
        ],
        dontItems: [
            .init("Don't", "forward lists", "C2"), .init("Don't", "use private mail", "C2"),
        ],
        deadline: [.init("If data went astray, the clock starts when you notice.", "C2")],
        clock: .init("Start", "you notice", "C2"),
        quiz: [
            .init("Your turn.", "C9"),
            .init("You find a patient list in the printer. Do you throw it away?", "C9"),
            .init("No. Secure it and report it.", "C2"),
        ],
        quizItems: [
            .init("Question", "A patient list in the printer. Throw it away?", "C9"),
            .init("Answer", "No: secure and report it", "C2"),
        ],
        recap: [.init("Ask why. Share the least. Report at once.", "C1")],
        recapItems: [
            .init("", "Ask why", "C1"), .init("", "Share the least", "C1"),
            .init("", "Report at once", "C2"),
        ],
        citations: [
            .init(
                "C1",
                "GDPR, Article 5; HIPAA Privacy Rule",
                "purpose limitation, minimum necessary"
            ),
            .init("C2", "Privacy training practice", "handling of patient data"),
            scene,
        ]
    )
}
