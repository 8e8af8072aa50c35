/// Wishes that touch safety, or claim what no source says.
extension KnownWish {
    static let balance = [
        Wish(
            anyOf: [
                "remove", "drop", "delete", "cut", "hide", "skip", "omit", "no", "without", "less",
                "shorten", "shorter", "leave out",
            ],
            andOneOf: [
                "side effects", "side effect", "safety", "warnings", "warning", "risks", "risk",
                "contraindications", "adverse reactions", "adverse events", "boxed", "isi",
                "safety information",
            ],
            reason: "safety information is protected and stays whole",
            rule: "BAL-MISSING",
            hint: "to change single words, type regen replace 'a' with 'b'"
        ),
        Wish(
            anyOf: ["faster"],
            andOneOf: ["safety", "warnings", "warning", "risks", "side effects"],
            reason: "safety is never spoken faster than the rest",
            rule: "ISI-PACE",
            hint: "type regen faster for the whole film"
        ),
    ]

    static let claims = [
        Wish(
            anyOf: [
                "better than", "safer than", "more effective than", "works better", "faster than",
                "stronger than", "superior", "outperforms", "beats",
            ],
            reason: "a comparison needs a head-to-head study",
            rule: "CLM-CMP",
            hint: "give the study as reference_docs=@FILE or clinical_data="
        ),
        Wish(
            anyOf: ["cures", "cure", "eradicates"],
            reason: "a cure is not claimed without a label that says so",
            rule: "CLM-CURE",
            hint: "the indication scene says the approved use"
        ),
        Wish(
            anyOf: [
                "completely safe", "is safe", "its safe", "totally safe", "safe and effective",
            ],
            reason: "'safe' is never said without qualification",
            rule: "CLM-SAFE",
            hint: "quote a referenced safety result through reference_docs=@FILE"
        ),
        Wish(
            anyOf: [
                "guaranteed", "guarantee", "miracle", "breakthrough drug", "100 effective",
                "always works",
            ],
            reason: "an absolute claim has no source",
            rule: "CLM-ABS",
            hint: "give a measured result as clinical_data="
        ),
        Wish(
            anyOf: ["the best", "number one", "most effective", "leading"],
            reason: "a superlative needs head-to-head evidence",
            rule: "CLM-SUP",
            hint: "give the evidence as reference_docs=@FILE"
        ),
        Wish(
            anyOf: [
                "photo of dr", "dr", "doctor recommends", "endorsement", "celebrity", "testimonial",
            ],
            reason: "endorsement by professionals or celebrities is not used",
            rule: "CLM-ENDORSE",
            hint: "give pictures without persons as image_paths="
        ),
    ]
}
