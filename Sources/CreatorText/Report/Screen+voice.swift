import CreatorCore

extension Screen {
    /// The narration as measured, and whether risks are spoken as the rest is.
    mutating func write(_ voice: VoiceTrack) {
        var before: VoiceTrack?
        if case .tts(let earlier) = base?.artifact { before = earlier }
        let rate = figure(
            "\(voice.direction.wordsPerMinute)",
            was: before.map { "\($0.direction.wordsPerMinute)" }
        )
        let total = figure(
            voice.seconds.text(decimals: 1),
            was: before?.seconds.text(decimals: 1)
        )
        head([
            "voice \(voice.voice)", "\(rate) wpm", "total \(total) s",
            "\(voice.loudness.text(decimals: 1)) LUFS", "\(voice.truePeak.text(decimals: 1)) dBTP",
        ])
        var table = Table(
            ("#", .right),
            ("role", .left),
            ("s", .right),
            ("wpm", .right),
            ("let/s", .right),
            ("LUFS", .right),
            ("peak", .right),
            ("waveform", .left)
        )
        for (place, scene) in voice.scenes.enumerated() {
            let isSpoken = scene.wordsPerMinute > 0
            table.add(
                "\(place + 1)",
                scene.role.rawValue,
                scene.seconds.text(decimals: 1),
                isSpoken ? scene.wordsPerMinute.text(decimals: 0) : "-",
                isSpoken ? scene.lettersPerSecond.text(decimals: 1) : "-",
                isSpoken ? scene.loudness.text(decimals: 1) : "-",
                isSpoken ? scene.truePeak.text(decimals: 1) : "-",
                waveform(of: scene.envelope)
            )
        }
        add(table)
        addPronunciation(of: voice)
        addBalance(of: voice.scenes)
        addDifference(keys: voice.scenes.map(\.key))
        addFeedback(keys: voice.scenes.map(\.key))
        addFiles(voice.scenes.map(\.file) + voice.captions)
    }

    /// The upper half of the scale: speech keeps to it, and what lies below is a pause.
    private func waveform(of envelope: [Double]) -> String {
        let steps = page.glyphs.waveform
        return String(
            envelope.map { value in
                let height = value > 0.5 ? min(value, 1) * 2 - 1 : 0
                return steps[Int(height * Double(steps.count - 1) + 0.5)]
            }
        )
    }

    private mutating func addPronunciation(of voice: VoiceTrack) {
        let given = voice.direction.pronunciations.map { "\($0.term) as \($0.respelling)" }
        let known = given + voice.lexiconTerms
        add("pronounced by lexicon: \(known.isEmpty ? "none" : known.joined(separator: ", "))")
        guard !voice.unknownTerms.isEmpty else { return }
        let terms = voice.unknownTerms.joined(separator: ", ")
        add("not in lexicon, listen to: \(terms)", .warning)
    }

    /// Compares how risks are spoken with how the rest is.
    private mutating func addBalance(of scenes: [VoiceScene]) {
        let spoken = scenes.filter { $0.wordsPerMinute > 0 }
        let safety = spoken.filter(\.role.isSafety)
        let rest = spoken.filter { !$0.role.isSafety }
        guard !safety.isEmpty, !rest.isEmpty else { return }
        let pace = mean(safety, \.lettersPerSecond) / max(mean(rest, \.lettersPerSecond), 0.001)
        let loudness = mean(safety, \.loudness) - mean(rest, \.loudness)
        let isFair = pace <= 1.1 && loudness >= -1
        let sign = loudness < 0 ? "" : "+"
        add(
            "safety vs rest: letters/s \(pace.text(decimals: 2))x, loudness "
                + "\(sign)\(loudness.text(decimals: 1)) LU · "
                + (isFair ? "ok" : "not balanced, type regen slower"),
            isFair ? .good : .warning
        )
    }

    private func mean(_ scenes: [VoiceScene], _ figure: (VoiceScene) -> Double) -> Double {
        let seconds = scenes.reduce(0) { $0 + $1.speechSeconds }
        let sum = scenes.reduce(0) { $0 + figure($1) * $1.speechSeconds }
        return seconds > 0 ? sum / seconds : 0
    }
}
