import CreatorCore

extension ArtifactPayload {
    /// The narration as measured.
    static func members(_ voice: VoiceTrack) -> [JSON.Member] {
        let scenes = voice.scenes.enumerated().map { place, spoken in
            JSON.object(
                scene(place, spoken.key, spoken.role) + [
                    .init("audio_path", .string(spoken.file)),
                    .init("duration_sec", JSON(spoken.seconds, decimals: 3)),
                    .init("speech_sec", JSON(spoken.speechSeconds, decimals: 3)),
                    .init("words_per_minute", JSON(spoken.wordsPerMinute, decimals: 1)),
                    .init("letters_per_second", JSON(spoken.lettersPerSecond, decimals: 2)),
                    .init("loudness_lufs", JSON(spoken.loudness, decimals: 1)),
                    .init("true_peak_dbtp", JSON(spoken.truePeak, decimals: 1)),
                    .init("envelope", .array(spoken.envelope.map { JSON($0, decimals: 3) })),
                ]
            )
        }
        let direction = voice.direction
        let pronunciations = direction.pronunciations.map { pronunciation -> JSON in
            ["term": .string(pronunciation.term), "say": .string(pronunciation.respelling)]
        }
        return announcement("\(scenes.count) scenes spoken") + [
            .init("audio_count", JSON(scenes.count)),
            .init("voice", .string(voice.voice)),
            .init("words_per_minute", JSON(direction.wordsPerMinute)),
            .init("safety_words_per_minute", JSON(direction.safetyWordsPerMinute)),
            .init("duration_sec", JSON(voice.seconds, decimals: 3)),
            .init("loudness_lufs", JSON(voice.loudness, decimals: 1)),
            .init("true_peak_dbtp", JSON(voice.truePeak, decimals: 1)),
            .init("scenes", .array(scenes)),
            .init("captions", .strings(voice.captions)),
            .init("pronunciations", .array(pronunciations)),
            .init("lexicon_terms", .strings(voice.lexiconTerms)),
            .init("unknown_terms", .strings(voice.unknownTerms)),
        ]
    }

    /// The film.
    static func members(_ master: Master, id: VideoID) -> [JSON.Member] {
        let checks = master.checks.map { check -> JSON in
            ["name": .string(check.name), "finding": .string(check.finding)]
        }
        return announcement("the film is made and checked") + [
            .init("video_path", .string(master.path)),
            .init("video_id", .string(id.rawValue)),
            .init("width", JSON(master.width)),
            .init("height", JSON(master.height)),
            .init("fps", JSON(master.framesPerSecond)),
            .init("duration_sec", JSON(master.seconds, decimals: 3)),
            .init("bytes", JSON(master.bytes)),
            .init("loudness_lufs", JSON(master.loudness, decimals: 1)),
            .init("true_peak_dbtp", JSON(master.truePeak, decimals: 1)),
            .init("draft", .bool(master.isDraft)),
            .init("files", .strings(master.files)),
            .init("checks", .array(checks)),
        ]
    }
}
