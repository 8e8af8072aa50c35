import CreatorCore
import CreatorStages
import Speech

/// Speaks the accepted script and captions it.
struct VoiceStage {
    let workspace: Workspace
    let narrator = Narrator()

    /// Speaks every scene in the given direction.
    func speak(
        _ run: StageRun,
        in production: Production,
        as direction: VoiceDirection,
        progress: @escaping @Sendable (StageProgress) -> Void
    ) async throws(StageError) -> VoiceTrack {
        let request = try request(for: production, as: direction)
        let recording: NarrationRecording
        do throws(SpeechError) {
            recording = try await narrator.narrate(request) { spoken in
                progress(StageProgress("sentence", spoken.done, of: spoken.total))
            }
        } catch {
            throw error.stageError
        }
        let folder = try workspace.makeFolder(for: run, of: production.id)
        return try write(recording, of: production, as: direction, into: folder)
    }

    /// What the voice is asked to say, and how long each scene must last at least.
    func request(
        for production: Production,
        as direction: VoiceDirection
    ) throws(StageError) -> NarrationRequest {
        guard let script = production.script else { throw .missing("script") }
        let pictures = production.storyboard?.scenes ?? []
        let scenes = script.narrations.map { narration in
            let picture = pictures.first { $0.key == narration.key }
            return NarrationScene(
                key: narration.key,
                sentences: narration.sentences.map(\.text),
                role: narration.role.isSafety ? .safety : .body,
                plannedSeconds: Self.planned(narration, picture)
            )
        }
        let pairs = direction.pronunciations.map { ($0.term, $0.respelling) }
        return NarrationRequest(
            scenes: scenes,
            wordsPerMinute: Double(direction.wordsPerMinute),
            safetyWordsPerMinute: Double(direction.safetyWordsPerMinute),
            pronunciations: Dictionary(pairs) { _, last in last },
            targetLoudness: direction.loudness,
            frameRate: RenderStage.framesPerSecond
        )
    }

    /// A scene without speech lasts as planned; one with speech lasts as long as it takes to hear
    /// and to read.
    ///
    /// What comes in before the last word stands still is no time to read.
    private static func planned(_ narration: Narration, _ picture: StoryboardScene?) -> Double {
        guard let picture, picture.neededSeconds > 0 else {
            return narration.sentences.isEmpty ? 0 : narration.seconds
        }
        let reading = picture.neededSeconds + picture.settlingSeconds
        return narration.sentences.isEmpty ? reading : max(narration.seconds, reading)
    }

    private func write(
        _ recording: NarrationRecording,
        of production: Production,
        as direction: VoiceDirection,
        into folder: String
    ) throws(StageError) -> VoiceTrack {
        let roles = production.plan?.scenes.map { ($0.key, $0.role) } ?? []
        let isNarrow = production.storyboard?.design.aspect.isNarrow ?? false
        let cues = Captioner(style: isNarrow ? .upright : .wide).cues(of: recording)
        var scenes: [VoiceScene] = []
        var start = 0.0
        for (index, scene) in recording.scenes.enumerated() {
            let file = "\(folder)/scene_\(index < 9 ? "0" : "")\(index + 1).wav"
            do throws(WaveFileError) {
                try WaveFile.write(scene.samples, to: workspace.absolute(file))
            } catch {
                throw StageError(.file, error.description, isRetryable: true)
            }
            let role = roles.first { $0.0 == scene.key }?.1 ?? .title
            let end = start + scene.seconds
            let own = cues.filter { $0.span.start >= start && $0.span.start < end }
            scenes.append(
                VoiceScene(
                    scene,
                    role: role,
                    file: file,
                    captions: own.map { VoiceScene.Caption($0, from: start) }
                )
            )
            start = end
        }
        return VoiceTrack(
            direction: direction,
            voice: "\(recording.voice.engine) \(recording.voice.voice)",
            scenes: scenes,
            loudness: recording.loudness ?? -70,
            truePeak: recording.truePeak ?? -70,
            captions: try write(cues, into: folder),
            lexiconTerms: recording.pronunciation.byUser + recording.pronunciation.byLexicon,
            unknownTerms: recording.pronunciation.guessed + recording.pronunciation.unreadable
        )
    }

    private func write(
        _ cues: [CaptionCue],
        into folder: String
    ) throws(StageError) -> [String] {
        let paths = ["\(folder)/captions.vtt", "\(folder)/captions.srt"]
        try workspace.write(WebVTT.text(cues), to: paths[0])
        try workspace.write(SubRip.text(cues), to: paths[1])
        return paths
    }
}

extension VoiceScene {
    /// The measured scene as the reviewer sees it.
    fileprivate init(
        _ scene: RecordedScene,
        role: SceneRole,
        file: String,
        captions: [Caption]
    ) {
        self.init(
            key: scene.key,
            role: role,
            file: file,
            seconds: scene.seconds,
            speechSeconds: scene.speech.map { $0.end - $0.start } ?? 0,
            wordsPerMinute: scene.wordsPerMinute,
            lettersPerSecond: scene.lettersPerSecond,
            loudness: scene.loudness ?? -70,
            truePeak: scene.truePeak ?? -70,
            envelope: scene.envelope,
            captions: captions
        )
    }
}

extension VoiceScene.Caption {
    /// A caption of the film, timed from its scene's start.
    fileprivate init(_ cue: CaptionCue, from start: Double) {
        self.init(start: cue.span.start - start, end: cue.span.end - start, text: cue.text)
    }
}

extension Aspect {
    /// Whether caption lines must be short.
    var isNarrow: Bool {
        switch self {
        case .wide: false
        case .vertical, .square, .portrait: true
        }
    }
}

extension SpeechError {
    /// The error a reviewer sees.
    fileprivate var stageError: StageError {
        switch self {
        case .cancelled: .cancelled
        case .voiceMissing, .synthesisFailed: StageError(.tool, description)
        case .pronunciation, .paceOutOfRange, .frameRateUnusable, .valueOutOfRange, .phraseTooLong:
            StageError(.stage, description)
        }
    }
}
