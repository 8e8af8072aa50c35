import CreatorCore
import Speech
import Testing

@testable import CreatorOffline

/// Films of every type as they are heard and captioned, measured on the files they leave.
@Suite(.serialized) struct SpokenFilmTests {
    static let films = [
        FilmCase(.mechanismOfAction, of: "aspirin", for: "CVD", "hcp").with("duration", "60"),
        FilmCase(.productAd, of: "semaglutide", for: "type 2 diabetes", "patient").with(
            "duration",
            "45"
        ),
        FilmCase(.doctorAd, of: "lisinopril", for: "hypertension", "hcp").with("duration", "60"),
        FilmCase(.socialMedia, of: "adalimumab", for: "rheumatoid arthritis", "patient"),
        FilmCase(.socialMedia, of: "VitaBoost", for: "vitamin deficiency", "hcp"),
        FilmCase(
            .complianceVideo,
            [("prompt", "adverse event reporting"), ("brand_name", "PharmaCorp")]
        ).with("duration", "60"),
    ]

    @Test(arguments: films)
    func `a film is heard as it is captioned, and as loud as it must be`(film: FilmCase)
        async throws
    {
        let folder = try Folder()
        let look = VisualDesign(try film.brief)
        let rehearsal = try Rehearsal(film).drawn(look)
        let production = rehearsal.production
        let script = try #require(production.script)
        let stage = VoiceStage(workspace: Workspace(root: folder.path))
        let voice = try await stage.speak(
            StageRun(.tts),
            in: production,
            as: VoiceDirection(for: production),
            progress: { _ in }
        )
        let vtt = try #require(voice.captions.first { $0.hasSuffix(".vtt") })
        let cues = WebVTTFile.cues(in: try folder.text(of: vtt))
        let style = look.aspect == .wide ? CaptionStyle.wide : .upright
        #expect(CaptionRules(style: style).violations(in: cues) == [])
        #expect(cues.map(\.text).joined(separator: " ") == script.spokenText)

        let paths = voice.scenes.map { "\(folder.path)/\($0.file)" }
        let meter = try await Meter(paths)
        #expect(abs(meter.loudness - -16) <= 0.5)
        #expect(meter.peak <= -1.5)
        #expect(abs(meter.loudness - voice.loudness) <= 0.15)
        try expectInStep(cues, script, meter.onsets)

        let spoken = voice.scenes.filter { $0.speechSeconds > 0 }
        let body = spoken.filter { !$0.role.isSafety }.map(\.loudness)
        for scene in spoken where scene.role.isSafety {
            #expect(abs(scene.loudness - body.reduce(0, +) / Double(body.count)) <= 1.5)
        }
        #expect(Faults.list(in: try rehearsal.spoken(voice).pictures(look)) == [])
    }

    /// Every cue that begins a sentence begins within 100 ms of sound that follows silence; a
    /// quarter of a second later it would not.
    private func expectInStep(_ cues: [CaptionCue], _ script: Script, _ onsets: [Double]) throws {
        var starts: Set<Int> = []
        var words = 0
        for sentence in script.narrations.flatMap(\.sentences) {
            starts.insert(words)
            words += sentence.text.split(separator: " ").count
        }
        var position = 0
        var checked: [CaptionCue] = []
        for cue in cues {
            if starts.contains(position) { checked.append(cue) }
            position += cue.text.split(separator: " ").count
        }
        func isOnset(_ moment: Double) -> Bool { onsets.contains { abs($0 - moment) <= 0.1 } }
        for cue in checked {
            #expect(isOnset(cue.span.start), "'\(cue.text)' at \(cue.span.start)")
        }
        #expect(checked.count * 4 >= starts.count * 3, "of \(starts.count) sentences")
        #expect(checked.count { isOnset($0.span.start + 0.25) } * 4 < checked.count)
    }
}

extension Script {
    /// Every spoken word of the film, as captions must show it.
    fileprivate var spokenText: String {
        narrations.filter { !$0.sentences.isEmpty }.map(\.text).joined(separator: " ")
    }
}
