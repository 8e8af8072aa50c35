import Glibc
import Media
import Testing

/// What a viewer would see as a fault of the encoder on pictures like ours.
@Suite(.timeLimit(.minutes(30))) struct PictureQualityTests {
    private static let width = 320
    private static let height = 180
    private static let frames = 40

    /// A dark gradient over which a bright square moves.
    private func draw(_ number: Int) -> [UInt32] {
        SampleFilm.picture(4 * number, width: Self.width, height: Self.height)
    }

    private func convert(_ number: Int, into frame: inout NV12Frame) {
        let pixels = draw(number)
        frame.convert(
            from: unsafe pixels.span.bytes,
            stride: Self.width * 4,
            area: FrameArea(x: 0, y: 0, width: Self.width, height: Self.height)
        )
    }

    @Test(arguments: FilmQuality.allCases)
    func `what moves is sharp and leaves no trail on a gradient`(_ quality: FilmQuality)
        async throws
    {
        let folder = ScratchFolder()
        let ffmpeg = try Tool(.ffmpeg)
        let settings = FilmSettings(
            width: Self.width,
            height: Self.height,
            framesPerSecond: 30,
            frameCount: Self.frames,
            quality: quality
        )
        let path = "\(folder.path)/film.mp4"
        _ = try await FilmEncoder(ffmpeg: ffmpeg).encode(settings, to: path) { sink in
            var frame = NV12Frame(width: Self.width, height: Self.height)
            for number in 0..<Self.frames {
                convert(number, into: &frame)
                try sink.write(frame)
            }
        }
        let raw = "\(folder.path)/film.nv12"
        _ = try await ffmpeg.run([
            "-v", "error", "-i", path, "-pix_fmt", "nv12", "-f", "rawvideo", raw,
        ])
        let size = NV12Frame.byteCount(width: Self.width, height: Self.height)
        var decoded = [UInt8](repeating: 0, count: size)
        let file = unsafe open(raw, O_RDONLY)
        defer { close(file) }
        let last = Self.frames - 1
        #expect(unsafe pread(file, &decoded, size, size * last) == size)
        var frame = NV12Frame(width: Self.width, height: Self.height)
        convert(last, into: &frame)
        let worst = frame.withBytes { bytes in
            (0..<Self.width * Self.height).reduce(0) { worst, place in
                let byte = unsafe bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self)
                // The square itself has sharp edges, where an error is not seen.
                let isNear = place % Self.width > 4 * last - 16 && place / Self.width < 40
                return isNear ? worst : max(worst, abs(Int(byte) - Int(decoded[place])))
            }
        }
        #expect(worst <= 2)
        let squares = frame.withBytes { bytes in
            (0..<Self.width * Self.height).reduce(0) { sum, place in
                let byte = unsafe bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self)
                let error = Int(byte) - Int(decoded[place])
                return sum + error * error
            }
        }
        // 50 dB: a mean square of 0.65.
        #expect(Double(squares) / Double(Self.width * Self.height) < 0.65)
    }
}
