/// Wishes that are understood and not granted, with the reason and the way out.
enum KnownWish {
    /// The refusal of a wish, or `nil` when nothing here recognises it.
    static func refusal(of words: FeedbackWords) -> FeedbackRequest.Meaning? {
        let text = Phrase(words: words.all.flatMap { Phrase($0).words })
        let wish = table.first { wish in
            wish.anyOf.contains { text.contains(Phrase($0)) }
                && (wish.andOneOf.isEmpty || wish.andOneOf.contains { text.contains(Phrase($0)) })
        }
        return wish.map { .refused(reason: $0.reason, rule: $0.rule, hint: $0.hint) }
    }

    private struct Wish {
        let anyOf: [String]
        var andOneOf: [String] = []
        let reason: String
        var rule: String?
        let hint: String
    }

    private static let table = balance + claims + structure + words + sound + look + finish

    private static let balance = [
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

    private static let claims = [
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

    private static let structure = [
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

    private static let words = [
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

    private static let sound = [
        Wish(
            anyOf: [
                "male voice", "female voice", "male", "female", "narrator", "different voice",
                "another voice", "womans voice", "mans voice", "voice",
            ],
            reason: "only one voice is built in",
            hint: "type regen slower or regen faster at tts"
        ),
        Wish(
            anyOf: ["accent"],
            reason: "only one accent is built in",
            hint: "type regen slower or regen faster at tts"
        ),
        Wish(
            anyOf: ["pronounce", "pronunciation"],
            reason: "pronunciations come with the brief",
            hint: "start with pronounce=\"term=re-SPELL-ing\""
        ),
        Wish(
            anyOf: ["pause", "pauses", "breath"],
            reason: "single pauses cannot be set yet",
            hint: "type regen slower"
        ),
        Wish(
            anyOf: ["louder", "quieter", "volume"],
            reason: "loudness is held at -16 LUFS for every player",
            hint: "turn the player up, or leave it"
        ),
        Wish(
            anyOf: ["slower"],
            reason: "the rate changes for the whole film",
            hint: "type regen slower"
        ),
        Wish(
            anyOf: ["music", "soundtrack", "sound effects"],
            reason: "no music is built in, and none may play under safety",
            hint: "start with music=FILE"
        ),
    ]

    private static let look = [
        Wish(
            anyOf: [
                "happier", "smile", "smiling", "patient look", "people", "person", "faces", "photo",
                "photos",
            ],
            reason: "no pictures of people are built in",
            hint: "give pictures as image_paths="
        ),
        Wish(
            anyOf: [
                "less text", "fewer words on screen", "too busy", "cluttered", "too much text",
            ],
            reason: "words on screen are held to 25 a scene already",
            hint: "type regen bigger text, or regen make it shorter at script"
        ),
        Wish(
            anyOf: [
                "brand blue", "our brand", "brand color", "brand colour", "color", "colour",
                "colors", "colours",
            ],
            reason: "the accent colour comes with the brief",
            hint: "start with brand_color=#RRGGBB"
        ),
        Wish(
            anyOf: ["chart", "graph", "plot"],
            reason: "a chart needs data",
            rule: "DAT-INVENT",
            hint: "start with clinical_data:=[...]"
        ),
        Wish(
            anyOf: ["logo"],
            reason: "the logo's size is set by the end card",
            hint: "start with logo_path=FILE"
        ),
        Wish(
            anyOf: ["label"],
            reason: "labels come with the mechanism's facts",
            hint: "type regen bigger text"
        ),
    ]

    private static let finish = [
        Wish(
            anyOf: ["crossfade", "crossfades", "transition", "transitions", "fade", "fades"],
            reason: "transitions cannot be chosen yet",
            hint: "type regen no animations at animations"
        ),
        Wish(
            anyOf: ["more animation", "more motion", "more movement", "more animations"],
            reason: "motion follows the mechanism and cannot be raised",
            hint: "type regen no animations to have none"
        ),
        Wish(
            anyOf: [
                "1080p", "720p", "4k", "resolution", "hd", "smaller file", "file size", "bitrate",
            ],
            reason: "the size comes with the brief",
            hint: "start with quality=low, medium or high"
        ),
        Wish(
            anyOf: ["captions", "subtitles", "caption"],
            reason: "captions come with the brief",
            hint: "start with captions=soft, burned or off"
        ),
        Wish(
            anyOf: [
                "try again", "another version", "again", "different version", "something else",
            ],
            reason: "the built-in studio makes the same film from the same facts",
            hint: "say what to change, for example regen less jargon"
        ),
    ]
}
