@testable import Media
import Testing

@Suite struct SoundTests {
    private func header(channels: UInt8, dataBytes: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WAVELIST".utf8) + [3, 0, 0, 0, 1, 2, 3, 0]
            + Array("fmt ".utf8) + [16, 0, 0, 0, 1, 0, channels, 0, 0x80, 0xBB, 0, 0]
            + [0, 0, 0, 0, 0, 0, 16, 0] + Array("data".utf8) + dataBytes
    }

    @Test func `a stream's header may promise more than follows`() {
        let bytes =
            header(channels: 1, dataBytes: [0xFF, 0xFF, 0xFF, 0xFF]) + [1, 0, 0xFF, 0xFF, 9]
        let file = WAVFile(bytes: bytes)
        #expect(file?.rate == 48_000)
        #expect(file?.samples == [1, -1])
    }

    @Test func `two channels become their mean`() {
        let bytes =
            header(channels: 2, dataBytes: [8, 0, 0, 0]) + [100, 0, 50, 0, 0, 0x80, 0, 0x80]
        #expect(WAVFile(bytes: bytes)?.samples == [75, -32768])
    }

    @Test(arguments: [0, 11, 12, 40]) func `a file that is cut in its header is no recording`(
        _ count: Int
    ) {
        let bytes = header(channels: 1, dataBytes: [2, 0, 0, 0]) + [1, 0]
        #expect(WAVFile(bytes: Array(bytes.prefix(count))) == nil)
    }

    @Test func `clips lie where they are put, follow each other and add up`() throws {
        let folder = ScratchFolder()
        let loud = folder.write(
            header(channels: 1, dataBytes: [4, 0, 0, 0]) + [0x30, 0x75, 0x30, 0x75],
            to: "loud.wav"
        )
        let track = try SoundTrack(
            [
                SoundClip(path: loud, start: 1.0 / 48_000), SoundClip(path: loud),
                SoundClip(path: loud, start: 4.0 / 48_000),
                SoundClip(path: loud, start: 6.0 / 48_000),
            ],
            seconds: 7.0 / 48_000
        )
        #expect(track.samples == [0, 30_000, 30_000, 30_000, 32_767, 30_000, 30_000])
    }

    @Test func `clips of different rates are an error`() throws {
        let folder = ScratchFolder()
        let first = folder.write(
            header(channels: 1, dataBytes: [2, 0, 0, 0]) + [1, 0],
            to: "1.wav"
        )
        var bytes = header(channels: 1, dataBytes: [2, 0, 0, 0]) + [1, 0]
        bytes.replaceSubrange(36..<38, with: [0x80, 0x3E])
        let second = folder.write(bytes, to: "2.wav")
        #expect(throws: SoundError.otherRate(path: second, rate: 16_000, expected: 48_000)) {
            try SoundTrack([SoundClip(path: first), SoundClip(path: second)], seconds: 1)
        }
    }
}
