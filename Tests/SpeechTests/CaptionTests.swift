import Testing

@testable import Speech

struct CaptionTests {
    /// Words spoken evenly, at so many characters a second.
    private func spoken(_ sentences: [String], speed: Double = 14) -> [[RecordedWord]] {
        var time = 0.45
        return sentences.map { sentence in
            defer { time += 0.47 }
            return sentence.split(separator: " ").map { word in
                let seconds = Double(word.count + 1) / speed
                defer { time += seconds }
                return RecordedWord(
                    text: String(word),
                    span: TimeSpan(start: time, end: time + seconds - 0.01)
                )
            }
        }
    }

    private static let texts: [[String]] = [
        [
            "In activated platelets, cyclo-oxygenase one starts the conversion of arachidonic acid "
                + "into thromboxane A two, which recruits more platelets and promotes aggregation.",
            "Aspirin acts on this enzyme, prostaglandin cyclo-oxygenase.",
        ],
        [
            "Severe renal impairment (eGFR below 30 mL/min/1.73 m2); hypersensitivity to metformin; "
                + "acute or chronic metabolic acidosis, including diabetic ketoacidosis."
        ],
        [
            "Take one 81 mg tablet with a glass of water, or 10–20 mg/kg of body weight, p < 0.001.",
            "Do not take more than 4 g in any 24 h without asking Dr. Smith first.",
        ],
        ["Checking.", "Counting.", "Planning.", "Type 2 diabetes can take up a lot of your day."],
        [
            "Collect four things.", "One: a patient.", "Two: a reporter.", "Three: a product.",
            "Four: what happened.",
        ],
    ]

    @Test(arguments: texts, [CaptionStyle.wide, .upright])
    func `captions keep every rule`(sentences: [String], style: CaptionStyle) {
        let words = spoken(sentences)
        let cues = Captioner(style: style).cues(of: words, filmSeconds: 60)
        let violations = CaptionRules(style: style).violations(in: cues)
        #expect(violations == [], "\(cues.map(\.lines))")
        #expect(cues.map(\.text).joined(separator: " ") == sentences.joined(separator: " "))
    }

    @Test func `captions of a spoken film are in step with the voice`() async throws {
        let recording = try await NarrationFixture.recording.value
        let cues = Captioner().cues(of: recording)
        #expect(CaptionRules().violations(in: cues) == [])
        for (scene, offset) in zip(recording.scenes, recording.offsets) {
            for sentence in scene.sentences {
                let start = sentence.span.start + offset
                let isShown = cues.contains { abs($0.span.start - start) < 0.1 }
                let isJoined = cues.contains { $0.text.contains(sentence.text) }
                #expect(isShown || isJoined, "\(sentence.text)")
            }
        }
        let text = recording.scenes.flatMap(\.sentences).map(\.text).joined(separator: " ")
        #expect(cues.map(\.text).joined(separator: " ") == text)
    }

    @Test(arguments: [
        ("81", "mg"), ("the", "tablet"), ("a", "doctor"), ("type", "2"), ("<", "5%"),
        ("thromboxane", "A2"), ("Dr.", "Smith"), ("angiotensin", "II"), ("1.73", "m2"),
        ("10–20", "mg/kg"), ("six", "years"), ("vitamin", "A"), ("95%", "CI,"),
    ])
    func `what belongs together is not parted`(before: String, after: String) {
        #expect(CaptionBreaks.isForbidden(before, after))
    }

    @Test(arguments: [("daily,", "and"), ("enzyme.", "The"), ("risk", "of"), ("10 mg,", "20")])
    func `a clause may end a line`(before: String, after: String) {
        #expect(!CaptionBreaks.isForbidden(before, after))
    }

    @Test func `the checker finds every fault`() {
        func cue(_ lines: [String], _ start: Double, _ end: Double) -> CaptionCue {
            CaptionCue(lines: lines, span: TimeSpan(start: start, end: end))
        }
        let cues = [
            cue([String(repeating: "x", count: 43)], 0, 5),
            cue(["a", "b", "c"], 5.01, 7),
            cue(["far too many letters for so short"], 6.5, 7.5),
            cue(["ok"], 8, 8.2),
            cue(["slow"], 9, 17),
            cue(["take 81", "mg"], 18, 20),
            cue([], 21, 22),
        ]
        let expected: [CaptionViolation] = [
            .lineTooLong(cue: 0, line: String(repeating: "x", count: 43)),
            .tooManyLines(cue: 1, count: 3),
            .flicker(cue: 1, gap: 5.01 - 5),
            .badBreak(cue: 1, after: "a", before: "b"),
            .tooFast(cue: 2, charactersPerSecond: 33),
            .overlap(cue: 2),
            .tooShort(cue: 3, seconds: 8.2 - 8),
            .tooLong(cue: 4, seconds: 8),
            .badBreak(cue: 5, after: "81", before: "mg"),
            .empty(cue: 6),
        ]
        #expect(CaptionRules().violations(in: cues) == expected)
    }

    @Test func `caption files are written as players expect`() {
        let cues = [
            CaptionCue(lines: ["p < 0.001 & more", "81 mg"], span: TimeSpan(start: 0.45, end: 2)),
            CaptionCue(lines: ["End."], span: TimeSpan(start: 3661.0015, end: 3662)),
        ]
        let vtt = """
            WEBVTT

            1
            00:00:00.450 --> 00:00:02.000
            p &lt; 0.001 &amp; more
            81 mg

            2
            01:01:01.002 --> 01:01:02.000
            End.

            """
        #expect(WebVTT.text(cues) == vtt)
        let srt = """
            1
            00:00:00,450 --> 00:00:02,000
            p < 0.001 & more
            81 mg

            2
            01:01:01,002 --> 01:01:02,000
            End.

            """
        #expect(SubRip.text(cues) == srt)
    }
}
