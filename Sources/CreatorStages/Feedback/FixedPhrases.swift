import CreatorCore

/// Requests without a number or a name in them.
enum FixedPhrases {
    /// The operation of a phrase, or `nil`.
    static func operation(_ words: [String]) -> FeedbackOperation? {
        let text = words.joined(separator: " ")
        return table.first { $0.phrases.contains(text) }?.operation
    }

    /// The phrases, without courtesy words, and what each asks for.
    private static let table: [(operation: FeedbackOperation, phrases: Set<String>)] = [
        (
            .shorter,
            [
                "shorter", "make shorter", "shorten", "too long", "cut down", "trim", "trim down",
                "condense", "more concise", "make more concise", "make concise", "tighter",
                "make tighter", "reduce length", "less long", "cut length", "make script shorter",
                "shorten script", "script too long", "shorter script",
            ]
        ),
        (
            .longer,
            [
                "longer", "make longer", "lengthen", "too short", "extend", "expand",
                "make script longer",
                "longer script", "script too short",
            ]
        ),
        (
            .simplify,
            [
                "less jargon", "no jargon", "use less jargon", "too much jargon", "too jargon",
                "simpler", "make simpler",
                "simplify", "simplify language", "simpler language", "use simpler language",
                "simpler words", "use simpler words", "plain language", "use plain language",
                "plain words", "plain english", "use plain english", "plainer", "easier",
                "make easier", "easier understand", "make easier understand", "easier language",
                "more patient friendly", "make more patient friendly", "patient friendly",
                "too technical", "less technical", "make less technical", "too complicated",
                "too complex", "less complicated", "more accessible", "make more accessible",
                "lay language", "use lay language", "fewer technical terms", "less scientific",
                "remove jargon", "cut jargon", "drop jargon", "reduce jargon",
            ]
        ),
        (
            .technical,
            [
                "more technical", "make more technical", "more detail", "more details",
                "more detailed",
                "make more detailed", "more scientific", "make more scientific", "more clinical",
                "too simple", "more in depth", "go deeper", "more depth", "add more detail",
                "give more detail", "more technical language",
            ]
        ),
        (
            .biggerText,
            [
                "bigger text", "larger text", "text bigger", "text larger", "make text bigger",
                "make text larger", "increase text size", "increase font size", "bigger font",
                "larger font", "font bigger", "make font bigger", "make font larger",
                "bigger fonts",
                "bigger letters", "larger letters", "bigger labels", "larger labels",
                "text too small",
                "font too small", "labels too small", "letters too small", "make labels bigger",
                "make labels larger", "larger type", "bigger type", "use bigger text",
                "use larger text",
                "words too small", "use bigger font", "use larger font", "enlarge text",
            ]
        ),
        (
            .moreContrast,
            [
                "more contrast", "higher contrast", "high contrast", "increase contrast",
                "stronger contrast", "hard read", "difficult read", "too hard read", "low contrast",
                "contrast too low", "not enough contrast", "too little contrast",
                "use more contrast",
                "add contrast", "add more contrast", "make more contrast", "better contrast",
                "more readable",
                "use high contrast", "text hard read",
            ]
        ),
        (
            .darkBackground,
            [
                "dark background", "darker background", "dark mode", "dark theme",
                "black background",
                "make dark", "make background dark", "make background darker",
                "use dark background",
                "use dark theme", "use dark mode", "dark", "darker", "make darker", "dark palette",
                "background dark", "switch dark mode", "switch dark background",
                "change background dark",
                "use dark palette", "on dark background",
            ]
        ),
        (
            .aspect(.vertical),
            [
                "vertical", "make vertical", "portrait", "make portrait", "9:16", "make 9:16",
                "use 9:16",
                "vertical format", "portrait format", "use vertical format", "upright",
                "in vertical",
                "for reels", "for tiktok", "for shorts", "phone format", "for phones",
                "switch vertical", "change vertical", "in portrait", "in 9:16", "portrait mode",
                "vertical mode",
            ]
        ),
        (
            .aspect(.wide),
            [
                "horizontal", "make horizontal", "landscape", "make landscape", "16:9", "make 16:9",
                "use 16:9", "wide", "widescreen", "make wide", "in landscape", "landscape format",
                "horizontal format",
            ]
        ),
        (
            .aspect(.square),
            ["square", "make square", "1:1", "make 1:1", "use 1:1", "square format"]
        ),
        (.aspect(.portrait), ["4:5", "make 4:5", "use 4:5"]),
        (
            .noAnimations,
            [
                "no animations", "no animation", "animations off", "animation off",
                "turn off animations", "turn animations off", "without animations",
                "without animation", "remove animations", "remove animation", "no motion",
                "no movement", "remove all animations", "drop animations", "drop all animations",
                "too distracting", "make still", "dont animate", "skip animations",
                "stop animations", "stop animation",
                "disable animations", "nothing moves", "no moving", "all animations off",
                "remove motion", "less distracting", "make less distracting",
            ]
        ),
        (
            .slower,
            [
                "slower", "make slower", "speak slower", "speak more slowly", "more slowly",
                "slow down",
                "too fast", "talk slower", "talk more slowly", "read slower", "read more slowly",
                "slower voice", "slower pace", "slower narration", "slow down narration",
                "slow down voice", "make voice slower", "make narration slower", "voice too fast",
                "narration too fast", "narrator too fast", "slow voice down", "slow narration down",
                "speaks too fast",
                "voice slower", "narration slower", "less fast", "slow",
            ]
        ),
        (
            .faster,
            [
                "faster", "make faster", "speak faster", "quicker", "speed up", "too slow",
                "talk faster", "read faster", "faster voice", "faster pace", "faster narration",
                "make voice faster", "make narration faster", "voice too slow",
                "narration too slow",
                "speed narration up", "speed voice up", "speed up narration", "speed up voice",
                "narrator too slow", "speaks too slow", "voice faster", "narration faster",
                "speak quicker", "less slow",
            ]
        ),
    ]
}
