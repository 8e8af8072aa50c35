import Media

/// A tiny film with everything: sound, captions, chapters, titles.
struct SampleFilm {
    static let frameCount = 45
    static let rate = 48_000

    /// The film's settings; its sound and captions lie in `folder`.
    static func settings(
        in folder: borrowing ScratchFolder,
        width: Int = 64,
        height: Int = 36
    ) -> FilmSettings {
        var settings = FilmSettings(
            width: width,
            height: height,
            framesPerSecond: 30,
            frameCount: frameCount,
            quality: .low
        )
        let first = folder.write(wave(seconds: 0.7), to: "1.wav")
        let second = folder.write(wave(seconds: 0.4), to: "2.wav")
        settings.sound = [SoundClip(path: first), SoundClip(path: second, start: 1)]
        let cues = "1\n00:00:00,200 --> 00:00:00,900\nBlocks the enzyme\n"
        settings.captions = FilmCaptions(path: folder.write(cues, to: "cues.srt"), language: "eng")
        settings.chapters = [
            FilmChapter(title: "Opening; = #1", start: 0, end: 1),
            FilmChapter(title: "How it works", start: 1, end: 1.5),
        ]
        settings.title = "Aspirin"
        settings.comment = "The voice is synthetic"
        return settings
    }

    /// Puts all frames into the sink: a bright square that moves, then stands.
    static func draw(_ sink: inout FrameSink, width: Int = 64, height: Int = 36) throws {
        var frame = NV12Frame(width: width, height: height)
        for number in 0..<30 {
            let pixels = picture(number, width: width, height: height)
            frame.convert(
                from: unsafe pixels.span.bytes,
                stride: width * 4,
                area: FrameArea(x: 0, y: 0, width: width, height: height)
            )
            try sink.write(frame)
        }
        try sink.write(frame, times: frameCount - 30)
    }

    /// A frame as drawing makes it: B, G, R, unused.
    static func picture(_ number: Int, width: Int, height: Int) -> [UInt8] {
        var pixels: [UInt8] = []
        for row in 0..<height {
            for column in 0..<width {
                let isSquare = (number..<number + 12).contains(column) && (10..<20).contains(row)
                pixels +=
                    isSquare ? [40, 160, 250, 255] : [UInt8(60 + row * 100 / height), 40, 10, 255]
            }
        }
        return pixels
    }

    /// A WAV file of a tone that begins after 50 ms of silence.
    static func wave(seconds: Double) -> [UInt8] {
        let count = Int(seconds * Double(rate))
        let samples = (0..<count).flatMap { index -> [UInt8] in
            let value: Int16 = index < 2400 ? 0 : (index / 60).isMultiple(of: 2) ? 6000 : -6000
            return [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
        }
        func number(_ value: Int, bytes: Int) -> [UInt8] {
            (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        return Array("RIFF".utf8) + number(36 + samples.count, bytes: 4) + Array("WAVEfmt ".utf8)
            + number(16, bytes: 4) + number(1, bytes: 2) + number(1, bytes: 2)
            + number(rate, bytes: 4) + number(2 * rate, bytes: 4) + number(2, bytes: 2)
            + number(16, bytes: 2) + Array("data".utf8) + number(samples.count, bytes: 4) + samples
    }
}
