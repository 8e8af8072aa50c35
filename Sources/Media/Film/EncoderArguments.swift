/// What ffmpeg must be told to make the film, word by word.
///
/// Everything here is chosen so that the same frames give the same bytes: two threads on every
/// machine, no dates, no version strings.
struct EncoderArguments: Sendable {
    /// Where the encoder takes the frames from.
    enum FrameSource: Equatable, Sendable {
        /// From us, as they are drawn.
        case pipe
        /// From a file of ready NV12 frames: the encoder alone.
        case file(path: String)

        fileprivate var frames: String {
            switch self {
            case .pipe: "pipe:0"
            case .file(let path): "file:\(path)"
            }
        }

        /// The first pipe of a child is its descriptor 0, the second is 3.
        fileprivate var sound: String {
            switch self {
            case .pipe: "pipe:3"
            case .file: "pipe:0"
            }
        }
    }

    private let settings: FilmSettings
    private let soundRate: Int?
    private let source: FrameSource

    /// Samples the AAC encoder puts before the first one that it is given.
    private static let priming = 1024

    /// `soundRate` is the rate of the samples in the second pipe; nil when there is none.
    init(_ settings: FilmSettings, soundRate: Int?, frames source: FrameSource = .pipe) {
        self.settings = settings
        self.soundRate = soundRate
        self.source = source
    }

    /// The arguments that make `path`.
    func words(writing path: String) -> [String] {
        ["-hide_banner", "-nostdin", "-loglevel", "error", "-nostats", "-y"]
            + inputs + maps + picture + sound + captions + container + [path]
    }

    private var inputs: [String] {
        var words =
            ["-f", "rawvideo", "-pixel_format", "nv12"]
            + ["-video_size", "\(settings.width)x\(settings.height)"]
            + ["-framerate", "\(settings.framesPerSecond)"] + colours
            + ["-i", source.frames]
        if let soundRate {
            words += ["-f", "s16le", "-ar", "\(soundRate)", "-ac", "1", "-i", source.sound]
        }
        if let captions = settings.captions {
            words += ["-f", "srt", "-i", "file:\(captions.path)"]
        }
        if !settings.chapters.isEmpty {
            let text = FilmChapter.metadataText(settings.chapters)
            words += ["-f", "ffmetadata", "-i", "data:text/plain;base64,\(Base64.text(text.utf8))"]
        }
        return words
    }

    private var maps: [String] {
        var words = ["-map", "0:v"]
        var next = 1
        if soundRate != nil {
            words += ["-map", "\(next):a"]
            next += 1
        }
        if settings.captions != nil {
            words += ["-map", "\(next):s"]
            next += 1
        }
        // The chapters' titles are metadata too, so "-map_metadata -1" would drop them; the file
        // they come from has no other.
        let chapters = settings.chapters.isEmpty ? "-1" : "\(next)"
        return words + ["-map_metadata", chapters, "-map_chapters", chapters]
    }

    private var colours: [String] {
        ["-color_range", "tv", "-colorspace", "bt709"]
            + ["-color_primaries", "bt709", "-color_trc", "bt709"]
    }

    private var picture: [String] {
        let level = H264Level.fitting(
            width: settings.width,
            height: settings.height,
            framesPerSecond: settings.framesPerSecond
        )
        return ["-c:v", "libx264", "-threads:v", "2", "-pix_fmt", "nv12"]
            + ["-profile:v", "high", "-level:v", level.name]
            + settings.quality.encoderWords
            + ["-flags:v", "+bitexact+cgop", "-g", "\(5 * settings.framesPerSecond)"]
            + keyFrames + colours
    }

    private var keyFrames: [String] {
        guard !settings.chapters.isEmpty else { return [] }
        let starts = settings.chapters.map { "\($0.start)" }
        return ["-force_key_frames", starts.joined(separator: ",")]
    }

    private var sound: [String] {
        guard soundRate != nil else { return [] }
        // The encoder plays 1,024 samples before the first. An edit list would hide them, but
        // Instagram refuses edit lists and some players ignore them; so the film begins with those
        // and the first 21 ms of the recordings, which are silent, make room.
        return ["-af", "aresample=48000,atrim=start_sample=\(Self.priming)"]
            + ["-c:a", "aac", "-aac_coder", "fast", "-b:a", "128k", "-flags:a", "+bitexact"]
            + ["-metadata:s:a:0", "language=\(settings.language)"]
    }

    private var captions: [String] {
        guard let captions = settings.captions else { return [] }
        return ["-c:s", "mov_text", "-metadata:s:s:0", "language=\(captions.language)"]
    }

    private var container: [String] {
        var words: [String] = []
        if !settings.title.isEmpty { words += ["-metadata", "title=\(settings.title)"] }
        if !settings.comment.isEmpty { words += ["-metadata", "comment=\(settings.comment)"] }
        return words
            + [
                "-fflags", "+bitexact", "-use_editlist", "0", "-movflags", "+faststart", "-f",
                "mp4",
            ]
    }
}
