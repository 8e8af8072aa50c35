extension ComplianceTopics {
    /// Questions about unapproved uses.
    static let offLabel = ComplianceTopic(
        name: "Off-label questions",
        phrases: [
            "off label", "off label questions", "off label promotion", "unapproved use",
            "unapproved uses", "unsolicited requests",
        ],
        owner: "Medical Information",
        quote: "Could I use your product in my other patients, too?",
        scenario: [
            .init(
                "After a talk, a doctor asks: \"Could I use your product in my other patients, too?\"",
                "C9"
            ),
            .init("The use is not in the label. What do you say?", "C9"),
        ],
        why: [
            .init("Patients rely on uses that have been reviewed and approved.", "C2"),
            .init("Promotion must stay within the label.", "C1"),
        ],
        whyItems: [
            .init("Patients", "rely on reviewed uses", "C2"),
            .init("Promotion", "stays within the label", "C1"),
        ],
        rule: [
            .init("Speak only about approved uses, and pass every other question on.", "C1")
        ],
        stepsOpening: .init("Take three steps.", "C2"),
        steps: [
            .init("One: say that the use is not in the label.", "C2"),
            .init("Two: write the question down as it was asked.", "C2"),
            .init("Three: send it to Medical Information.", "C2"),
        ],
        stepItems: [
            .init("1", "Say it is not in the label", "C2"),
            .init("2", "Write the question down", "C2"),
            .init("3", "Send it to Medical Information", "C2"),
        ],
        split: [
            .init("Do stay with the label, and do pass the question on.", "C1"),
            .init("Do not suggest a use, and do not hand out articles about it.", "C2"),
        ],
        doItems: [
            .init("Do", "stay with the label", "C1"), .init("Do", "pass the question on", "C2"),
        ],
        dontItems: [
            .init("Don't", "suggest a use", "C1"), .init("Don't", "hand out articles on it", "C2"),
        ],
        deadline: [.init("Pass the question on as soon as you have it.", "C2")],
        clock: .init("Now", "the question is asked", "C2"),
        quiz: [
            .init("Your turn.", "C9"),
            .init("A customer asks about a dose that is not in the label. Do you answer?", "C9"),
            .init("No. Send it to Medical Information.", "C2"),
        ],
        quizItems: [
            .init("Question", "A dose that is not in the label. Do you answer?", "C9"),
            .init("Answer", "No: Medical Information does", "C2"),
        ],
        recap: [.init("Stay with the label. Write it down. Pass it on.", "C2")],
        recapItems: [
            .init("", "Stay with the label", "C1"), .init("", "Write it down", "C2"),
            .init("", "Pass it on", "C2"),
        ],
        citations: [
            .init(
                "C1",
                "21 CFR 202.1(e)(4); Directive 2001/83/EC, Article 87(2)",
                "promotion within the approved particulars"
            ),
            .init("C2", "Medical information practice", "handling of unsolicited questions"),
            scene,
        ]
    )

    /// Gifts and hospitality to health professionals.
    static let gifts = ComplianceTopic(
        name: "Gifts and hospitality",
        phrases: [
            "gift", "gifts", "hospitality", "anti bribery", "bribery", "anti kickback", "ucpmp",
            "gifts to doctors", "gifts and hospitality",
        ],
        owner: "Compliance",
        quote: "Could your company send my family to the congress?",
        scenario: [
            .init("A doctor says: \"Could your company send my family to the congress?\"", "C9"),
            .init("What do you answer?", "C9"),
        ],
        why: [
            .init(
                "Patients must be able to trust that a prescription is written for them alone.",
                "C2"
            ),
            .init("Gifts can put that trust at risk.", "C2"),
        ],
        whyItems: [
            .init("Patients", "trust the prescription", "C2"),
            .init("Gifts", "put trust at risk", "C2"),
        ],
        rule: [
            .init(
                "Offer nothing for personal benefit to a health professional or to their family.",
                "C1"
            )
        ],
        stepsOpening: .init("Take three steps.", "C2"),
        steps: [
            .init("One: decline politely.", "C2"), .init("Two: explain the rule.", "C2"),
            .init("Three: report the request.", "C2"),
        ],
        stepItems: [
            .init("1", "Decline politely", "C2"), .init("2", "Explain the rule", "C2"),
            .init("3", "Report the request", "C2"),
        ],
        split: [
            .init("Do ask before you offer anything of value.", "C2"),
            .init("Do not offer gifts, and do not pay travel for family members.", "C1"),
        ],
        doItems: [
            .init("Do", "ask before you offer anything", "C2"),
            .init("Do", "report requests", "C2"),
        ],
        dontItems: [
            .init("Don't", "offer gifts", "C1"), .init("Don't", "pay family travel", "C1"),
        ],
        deadline: [.init("Ask first, before anything is offered.", "C2")],
        clock: .init("Before", "anything is offered", "C2"),
        quiz: [
            .init("Your turn.", "C9"),
            .init("A clinic asks for concert tickets. May you give them?", "C9"),
            .init("No.", "C1"),
        ],
        quizItems: [
            .init("Question", "A clinic asks for concert tickets. Allowed?", "C9"),
            .init("Answer", "No", "C1"),
        ],
        recap: [.init("Decline. Explain. Report.", "C2")],
        recapItems: [
            .init("", "Decline", "C2"), .init("", "Explain", "C2"), .init("", "Report", "C2"),
        ],
        citations: [
            .init("C1", "UCPMP 2024; EFPIA Code", "gifts and travel for personal benefit"),
            .init("C2", "Compliance training practice", "gifts and hospitality"),
            scene,
        ]
    )
}
