/// Wishes about sound, look and the finished film.
extension KnownWish {
    static let sound = [
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

    static let look = [
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
            andOneOf: ["bigger", "larger", "smaller", "size", "big", "small", "huge", "tiny"],
            reason: "the logo's size is set by the end card",
            hint: "start with logo_path=FILE"
        ),
        Wish(
            anyOf: ["logo"],
            andOneOf: [
                "dance", "spin", "move", "bounce", "rotate", "animate", "fly", "blink", "flash",
                "pulse", "jump", "shake",
            ],
            reason: "the logo stands still, and never stands beside safety",
            rule: "VIS-LOGO",
            hint: "motion follows the mechanism; say what else to change"
        ),
        Wish(
            anyOf: ["logo"],
            reason: "the logo is shown as the file is, on the end card",
            hint: "start with logo_path=FILE"
        ),
        Wish(
            anyOf: ["label"],
            reason: "labels come with the mechanism's facts",
            hint: "type regen bigger text"
        ),
    ]

    static let finish = [
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
