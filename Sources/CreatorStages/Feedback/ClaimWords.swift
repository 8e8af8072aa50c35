/// Words that claim what a label does not: the patterns of the language rules, as phrases.
enum ClaimWords {
    /// A claim in a text.
    struct Claim: Equatable {
        /// The rule it breaks.
        let rule: String
        /// The words that make it.
        let words: String
        /// What is wrong with it.
        let reason: String
    }

    /// The claims a text makes, the first of each wish.
    static func found(in text: String) -> [Claim] {
        let phrase = Phrase(text)
        return (KnownWish.claims + further).compactMap { wish in
            guard let rule = wish.rule,
                let words = wish.anyOf.first(where: { phrase.contains(Phrase($0)) }),
                !harmless.contains(where: { phrase.contains(Phrase($0)) })
            else { return nil }
            return Claim(rule: rule, words: words, reason: wish.reason)
        }
    }

    /// Words that look like a claim and are none.
    private static let harmless = [
        "not cure", "no cure", "cannot cure", "not a cure", "not known whether", "leading cause",
        "leading to", "no guarantee", "not guaranteed",
    ]

    /// What the rules name beyond the wishes that are refused.
    private static let further: [KnownWish.Wish] = [
        KnownWish.Wish(
            anyOf: [
                "curing", "cured", "eradicate", "eliminates", "reverses", "disease free",
                "permanent", "permanently", "restores health",
            ],
            reason: "a cure is not claimed without a label that says so",
            rule: "CLM-CURE",
            hint: ""
        ),
        KnownWish.Wish(
            anyOf: [
                "always", "never fails", "every patient", "all patients", "everyone", "completely",
                "totally", "instantly", "instant", "breakthrough", "revolutionary", "miraculous",
                "life changing", "game changing", "100 of patients",
            ],
            reason: "an absolute claim has no source",
            rule: "CLM-ABS",
            hint: ""
        ),
        KnownWish.Wish(
            anyOf: [
                "best", "most powerful", "most potent", "most advanced", "strongest", "fastest",
                "unique", "unmatched", "unsurpassed", "gold standard", "first choice",
            ],
            reason: "a superlative needs head-to-head evidence",
            rule: "CLM-SUP",
            hint: ""
        ),
        KnownWish.Wish(
            anyOf: [
                "better", "safer", "as effective as", "non inferior", "compared with",
                "compared to", "versus",
            ],
            reason: "a comparison needs a head-to-head study",
            rule: "CLM-CMP",
            hint: ""
        ),
        KnownWish.Wish(
            anyOf: ["safe", "completely safe", "proven safe"],
            reason: "'safe' is never said without qualification",
            rule: "CLM-SAFE",
            hint: ""
        ),
        KnownWish.Wish(
            anyOf: [
                "no side effects", "without side effects", "risk free", "no risk", "no risks",
                "without risk", "side effect free", "non addictive",
            ],
            reason: "the absence of side effects is never claimed",
            rule: "CLM-NOAE",
            hint: ""
        ),
        KnownWish.Wish(
            anyOf: [
                "clinically proven", "proven", "studies show", "research shows", "trials show",
            ],
            reason: "an appeal to evidence must name it",
            rule: "REF-VAGUE",
            hint: ""
        ),
    ]
}
