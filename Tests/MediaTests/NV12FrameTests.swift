import Media
import Testing

@Suite struct NV12FrameTests {
    private func bytes(of frame: borrowing NV12Frame) -> [UInt8] {
        frame.withBytes { bytes in
            (0..<bytes.byteCount).map {
                unsafe bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self)
            }
        }
    }

    private func noise(_ count: Int) -> [UInt8] {
        var state: UInt32 = 1
        return (0..<count).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(truncatingIfNeeded: state >> 24)
        }
    }

    @Test(
        arguments: [
            ([0, 0, 0], [16, 128, 128]), ([255, 255, 255], [235, 128, 128]),
            ([0, 0, 255], [63, 102, 240]), ([0, 255, 0], [173, 42, 26]),
            ([255, 0, 0], [32, 240, 118]), ([127, 127, 127], [125, 128, 128]),
        ] as [([UInt8], [UInt8])]
    )
    func `colours become those of BT 709`(blueGreenRed: [UInt8], expected: [UInt8]) {
        var frame = NV12Frame(width: 2, height: 2)
        let pixels = Array([[UInt8]](repeating: blueGreenRed + [0], count: 4).joined())
        frame.convert(
            from: unsafe pixels.span.bytes,
            stride: 8,
            area: FrameArea(x: 0, y: 0, width: 2, height: 2)
        )
        let luma = [UInt8](repeating: expected[0], count: 4)
        #expect(bytes(of: frame) == luma + expected[1...])
    }

    @Test(arguments: PixelConversion.allCases.filter(\.isAvailable), [2, 16, 34, 94, 258])
    func `every way of converting gives the same bytes`(_ way: PixelConversion, width: Int) {
        let pixels = noise(width * 6 * 4)
        let area = FrameArea(x: 0, y: 0, width: width, height: 6)
        var plain = NV12Frame(width: width, height: 6)
        plain.convert(from: unsafe pixels.span.bytes, stride: width * 4, area: area, by: .plain)
        var other = NV12Frame(width: width, height: 6)
        other.convert(from: unsafe pixels.span.bytes, stride: width * 4, area: area, by: way)
        #expect(bytes(of: plain) == bytes(of: other))
    }

    @Test func `converting an area changes nothing outside its even edges`() {
        let pixels = noise(64 * 16 * 4)
        var whole = NV12Frame(width: 64, height: 16)
        let all = FrameArea(x: 0, y: 0, width: 64, height: 16)
        whole.convert(from: unsafe pixels.span.bytes, stride: 256, area: all)
        var part = NV12Frame(width: 64, height: 16)
        let area = FrameArea(x: 5, y: 3, width: 40, height: 8)
        part.convert(from: unsafe pixels.span.bytes, stride: 256, area: area)
        let expected = bytes(of: whole).enumerated().map { index, byte -> UInt8 in
            let isLuma = index < 64 * 16
            let row = isLuma ? index / 64 : (index - 64 * 16) / 64 * 2
            let isInside = (4..<46).contains(index % 64) && (2..<12).contains(row)
            return isInside ? byte : isLuma ? 16 : 128
        }
        #expect(bytes(of: part) == expected)
    }

    @Test func `an area outside the frame is no area`() {
        let area = FrameArea(x: -10, y: 40, width: 8, height: 8)
        #expect(area.evenAligned(inWidth: 64, height: 36).isEmpty)
    }
}
