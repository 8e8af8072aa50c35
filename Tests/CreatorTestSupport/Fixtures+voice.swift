package import CreatorCore

extension VoiceTrack {
    /// The narration of ``Script/sample``.
    package static let sample = VoiceTrack(
        direction: VoiceDirection(wordsPerMinute: 145, safetyWordsPerMinute: 145),
        voice: "flite cmu_us_rms",
        scenes: Script.sample.narrations.enumerated().map { place, narration in
            VoiceScene(
                key: narration.key,
                role: narration.role,
                file: "vid_0001/scene_0\(place + 1).wav",
                seconds: narration.seconds,
                speechSeconds: narration.seconds - 1,
                wordsPerMinute: narration.words == 0 ? 0 : 131.4,
                lettersPerSecond: narration.words == 0 ? 0 : 12.25,
                loudness: -16.1,
                truePeak: -1.4,
                envelope: (0..<24).map { Double(($0 * 7 + place) % 10) / 9 }
            )
        },
        loudness: -16.0,
        truePeak: -1.2,
        captions: ["vid_0001/narration.vtt", "vid_0001/narration.srt"],
        lexiconTerms: ["aspirin"],
        unknownTerms: ["acetyl", "cyclo-oxygenase"]
    )
}

extension Master {
    /// The film of ``VoiceTrack/sample``.
    package static let sample = Master(
        path: "vid_0001/final.mp4",
        width: 1920,
        height: 1080,
        framesPerSecond: 30,
        seconds: 56.9,
        bytes: 8_412_345,
        loudness: -16.1,
        truePeak: -1.2,
        draft: .noApprovalCode,
        files: ["vid_0001/poster.png", "vid_0001/captions.srt", "vid_0001/captions.vtt"],
        checks: [
            Check("every frame decodes", "yes"), Check("duration = sum of scenes", "yes"),
            Check("black frames", "0"), Check("audio/video end difference", "0.02 s"),
        ]
    )
}
