import Compositions
import CreatorCore
import Drawing
import Media
import SceneGraph

/// Draws, encodes and checks the film.
struct RenderStage {
    /// Frames a second of every film.
    static let framesPerSecond = 30

    let workspace: Workspace

    /// Makes the film of everything accepted.
    func render(
        _ run: StageRun,
        in production: Production,
        design: VisualDesign,
        progress: @escaping @Sendable (StageProgress) -> Void
    ) async throws(StageError) -> Master {
        guard let voice = production.voice else { throw .missing("narration") }
        let prepared = try prepare(production, design: design)
        let (film, size, settings) = (prepared.film, prepared.size, prepared.settings)
        let path = Self.path(of: run, in: production)
        let producer = FrameProducer(film: film, size: size)
        do throws(FilmError) {
            let encoder = try FilmEncoder(ffmpeg: Self.tool(.ffmpeg))
            _ = try await encoder.encode(
                settings,
                to: workspace.absolute(path),
                progress: { done in
                    guard done.frames.isMultiple(of: 10) || done.frames == done.total else {
                        return
                    }
                    progress(StageProgress("frame", done.frames, of: done.total))
                },
                frames: { sink in try producer.produce(into: &sink) }
            )
        } catch {
            throw error.stageError
        }
        let poster = try writePoster(of: film, size: size, beside: path)
        return try master(
            at: path,
            size: size,
            film: film,
            voice: voice,
            design: design,
            files: [poster] + voice.captions,
            in: production
        )
    }

    /// A film that only has to be drawn and encoded.
    struct Prepared {
        let film: Film
        let size: PixelSize
        let settings: FilmSettings
    }

    /// Lays the film out and settles how it is encoded.
    func prepare(_ production: Production, design: VisualDesign) throws(StageError) -> Prepared {
        guard let voice = production.voice else { throw .missing("narration") }
        let moves = production.motion?.isMoving ?? false
        let film = try FilmAssembly(production, design: design, moves: moves, in: workspace).film()
        let size = PixelSize(design.aspect, quality(of: production))
        let settings = try settings(for: film, size: size, voice: voice, in: production)
        return Prepared(film: film, size: size, settings: settings)
    }

    /// The first film is `final.mp4`; later ones say their version, so that none is overwritten.
    private static func path(of run: StageRun, in production: Production) -> String {
        let suffix = run.version == 1 ? "" : "_v\(run.version)"
        return "\(production.id.rawValue)/final\(suffix).mp4"
    }

    private static func tool(_ program: Program) throws(FilmError) -> Tool {
        do throws(ToolError) {
            return try Tool(program)
        } catch {
            throw .encoder(error)
        }
    }

    private func quality(of production: Production) -> FilmQuality {
        production.brief["quality"].flatMap { FilmQuality(rawValue: $0.lowercased()) } ?? .high
    }

    private func settings(
        for film: Film,
        size: PixelSize,
        voice: VoiceTrack,
        in production: Production
    ) throws(StageError) -> FilmSettings {
        var settings = FilmSettings(
            width: size.width,
            height: size.height,
            framesPerSecond: film.framesPerSecond,
            frameCount: film.frameCount,
            quality: quality(of: production)
        )
        settings.sound = voice.scenes.map { SoundClip(path: workspace.absolute($0.file)) }
        if let subtitles = voice.captions.first(where: { $0.hasSuffix(".srt") }),
            production.brief["captions"]?.lowercased() ?? "soft" == "soft"
        {
            let path = workspace.absolute(subtitles)
            settings.captions = FilmCaptions(path: path, language: "eng")
        }
        settings.title = production.plan?.subject ?? production.id.rawValue
        settings.comment = "Synthetic voice: \(voice.voice)."
        settings.chapters = Self.chapters(of: voice)
        return settings
    }

    private static func chapters(of voice: VoiceTrack) -> [FilmChapter] {
        var start = 0.0
        return voice.scenes.map { scene in
            defer { start += scene.seconds }
            return FilmChapter(
                title: scene.role.title,
                start: start,
                end: start + scene.seconds
            )
        }
    }

    /// The film's first settled picture, for a player's list.
    private func writePoster(
        of film: Film,
        size: PixelSize,
        beside path: String
    ) throws(StageError) -> String {
        let poster = path.dropLast(".mp4".count) + "_poster.png"
        guard let first = film.scenes.first else { throw .missing("storyboard") }
        do throws(DrawingError) {
            let still = try first.still(at: first.settledTime, size: size, with: Typesetter())
            try still.writePNG(to: workspace.absolute(String(poster)))
        } catch {
            throw error.stageError
        }
        return String(poster)
    }

    private func master(
        at path: String,
        size: PixelSize,
        film: Film,
        voice: VoiceTrack,
        design: VisualDesign,
        files: [String],
        in production: Production
    ) throws(StageError) -> Master {
        let movie: MovieFile
        do throws(MovieError) {
            movie = try MovieFile(path: workspace.absolute(path))
        } catch {
            throw StageError(.render, error.description, isRetryable: true)
        }
        return Master(
            path: path,
            width: size.width,
            height: size.height,
            framesPerSecond: film.framesPerSecond,
            seconds: film.seconds,
            bytes: try workspace.size(of: path),
            loudness: voice.loudness,
            truePeak: voice.truePeak,
            draft: production.draft,
            design: design,
            files: files,
            checks: FilmChecks.list(
                movie,
                film: film,
                voice: voice,
                areBurned: Design(design, for: production, in: workspace).hasCaptions
            )
        )
    }
}
