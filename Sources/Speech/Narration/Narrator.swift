/// Speaks a whole film: text, voice, pauses, levels, measurements.
package struct Narrator: Sendable {
    private let voice: FliteVoice
    private let normalizer: TextNormalizer

    /// The silence before a safety scene's first word, tail and lead together, in seconds.
    static let pauseBeforeSafety = 1.0

    package init(voice: FliteVoice = .shared, normalizer: TextNormalizer = TextNormalizer()) {
        self.voice = voice
        self.normalizer = normalizer
    }

    /// Speaks every scene; can be cancelled between sentences, and reports after each.
    @concurrent
    package func narrate(
        _ request: NarrationRequest,
        progress: @Sendable (NarrationProgress) -> Void = { _ in }
    ) async throws(SpeechError) -> NarrationRecording {
        try request.check()
        var session = try NarrationSession(request: request, normalizer: normalizer)
        for index in request.scenes.indices {
            try await session.speak(sceneAt: index, with: voice, progress: progress)
        }
        let evened = Mastering.evened(session.drafts.map(\.samples))
        guard !Task.isCancelled else { throw .cancelled }
        let mastered = Mastering.mastered(evened, target: request.targetLoudness)
        guard !Task.isCancelled else { throw .cancelled }
        let known = await voice.known(among: session.leftWords)
        let scenes = zip(session.drafts, mastered).map { RecordedScene(draft: $0, sound: $1) }
        return NarrationRecording(
            scenes: scenes,
            loudness: Loudness.joined(mastered.map(\.loudness)).integrated,
            truePeak: scenes.compactMap(\.truePeak).max(),
            pronunciation: session.report(knownToVoice: known),
            voice: FliteVoice.description
        )
    }
}
