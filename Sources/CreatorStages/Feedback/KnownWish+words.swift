/// Wishes about scenes and words.
extension KnownWish {
    static let structure = [
        Wish(
            anyOf: ["merge", "combine", "join scenes"],
            reason: "scenes cannot be merged yet",
            hint: "type regen drop scene N"
        ),
        Wish(
            anyOf: ["split"],
            reason: "scenes cannot be split yet",
            hint: "type regen make it longer"
        ),
        Wish(
            anyOf: [
                "add scene", "add a scene", "add another scene", "add a safety scene", "new scene",
                "extra scene", "another scene",
            ],
            reason: "scenes cannot be added by hand yet",
            hint: "type regen make it longer, which adds the type's optional scenes"
        ),
        Wish(
            anyOf: [
                "fair balance", "add the boxed", "add boxed", "add safety", "add the warning",
                "more safety",
            ],
            reason: "safety and boxed warning are in every film that has facts for them",
            hint: "give the label as reference_docs=@FILE to say more"
        ),
        Wish(
            anyOf: ["too long", "too short", "make", "shorten", "lengthen", "shorter", "longer"],
            andOneOf: (1...30).map { "scene \($0)" } + [
                "scene one", "scene two", "scene three", "scene four", "scene five",
            ],
            reason: "the length of a single scene cannot be changed yet",
            hint: "type regen make it shorter, or regen drop scene N"
        ),
        Wish(
            anyOf: ["scenes"],
            andOneOf: ["use", "exactly", "only", "want", "make"],
            reason: "a number of scenes cannot be asked for yet",
            hint: "type regen make it shorter, or regen make it 60 seconds"
        ),
        Wish(
            anyOf: ["earlier", "up front", "sooner", "at the start"],
            reason: "a single topic cannot be moved yet",
            hint: "type regen move scene N before scene M at the scenes stage"
        ),
    ]

    static let words = [
        Wish(
            anyOf: ["mention", "talk about", "say something about"],
            reason: "a topic cannot be added by name yet",
            hint: "give its text as reference_docs=@FILE"
        ),
        Wish(
            anyOf: ["references", "citations", "reference", "footnotes", "sources"],
            reason: "every sentence carries its sources already; the references scene lists them",
            hint: "type show to see them"
        ),
        Wish(
            anyOf: ["stock phrases", "salesy", "cliches", "buzzwords"],
            reason: "stock phrases are not used by the built-in writer",
            hint: "type regen replace 'a' with 'b' for single words"
        ),
        Wish(
            anyOf: ["dont say", "never say", "do not say", "avoid", "ban"],
            reason: "words cannot be banned yet",
            hint: "type regen replace 'a' with 'b'"
        ),
        Wish(
            anyOf: [
                "formal", "warmer", "friendlier", "casual", "emotional", "tone", "funny", "funnier",
                "humor", "humour",
            ],
            reason: "the built-in writer has no further tone",
            hint: "type regen less jargon, or regen more technical"
        ),
        Wish(
            anyOf: [
                "translate", "in spanish", "in german", "in french", "spanish", "hindi", "german",
                "french", "subtitles in",
            ],
            reason:
                "there are no facts in two languages, and safety text is not translated without a person",
            hint: "give a translated text as reference_docs=@FILE in a new film"
        ),
        Wish(
            anyOf: [
                "science", "facts wrong", "wrong", "incorrect", "not true", "error", "mistake",
            ],
            reason: "a correction needs the correct words",
            hint:
                "type regen replace 'wrong words' with 'right words', or give reference_docs=@FILE"
        ),
        Wish(
            anyOf: [
                "engaging", "exciting", "punchier", "catchier", "more interesting", "more fun",
                "less boring", "boring",
            ],
            reason: "this cannot be judged by rules",
            hint: "say what to change: regen make it shorter, regen drop scene N, regen faster"
        ),
    ]
}
