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

    /// A frame as drawing makes it, blue in the lowest byte: an orange square on a dark gradient.
    static func picture(_ number: Int, width: Int, height: Int) -> [UInt32] {
        var pixels: [UInt32] = []
        let square = number..<number + 12
        for row in 0..<height {
            let background = UInt32(60 + row * 100 / height) | 40 << 8 | 10 << 16
            var line = [UInt32](repeating: background, count: width)
            if (10..<20).contains(row) {
                line.replaceSubrange(square, with: repeatElement(0xFA_A028, count: 12))
            }
            pixels += line
        }
        return pixels
    }

    /// A WAV file of a tone that begins after 50 ms of silence.
    static func wave(seconds: Double) -> [UInt8] {
        let count = Int(seconds * Double(rate))
        var samples = [UInt8](repeating: 0, count: 2 * count)
        for index in 2400..<count {
            // Plus and minus 5,888, low byte 0.
            samples[2 * index + 1] = (index / 60).isMultiple(of: 2) ? 0x17 : 0xE9
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
