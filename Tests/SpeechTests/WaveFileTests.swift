import Glibc
import Testing

@testable import Speech

struct WaveFileTests {
    private let path = "/tmp/creator-wave-\(getpid())-\(UInt64.random(in: 0 ... .max)).wav"

    @Test func `what is written is read back`() throws {
        defer { FileBytes.remove(path) }
        let samples: [Int16] = [0, 1, -1, 32_767, -32_768, 256]
        try WaveFile.write(samples, to: path)
        #expect(try WaveFile.read(from: path) == samples)
        #expect(try FileBytes.read(from: path).count == 44 + 12)
        #expect(throws: FileBytes.Failure.self) { try FileBytes.read(from: path + ".part") }
    }

    @Test func `a folder that is not there is named`() {
        let error = #expect(throws: WaveFileError.self) {
            try WaveFile.write([1], to: "/nowhere/at/all.wav")
        }
        #expect(
            error?.description.hasPrefix("cannot write '/nowhere/at/all.wav': No such") ?? false
        )
    }

    @Test func `what is no wave file is refused`() throws {
        defer { FileBytes.remove(path) }
        try FileBytes.write(Array("hello, this is text".utf8), to: path)
        #expect(throws: WaveFileError.notAWave(path: path)) { try WaveFile.read(from: path) }
        try WaveFile.write([1, 2, 3], to: path)
        var bytes = try FileBytes.read(from: path)
        try FileBytes.write(Array(bytes.dropLast(2)), to: path)
        #expect(throws: WaveFileError.cutShort(path: path)) { try WaveFile.read(from: path) }
        bytes[22] = 2
        try FileBytes.write(bytes, to: path)
        #expect(throws: WaveFileError.otherFormat(path: path)) { try WaveFile.read(from: path) }
        try FileBytes.write(Array(bytes.prefix(20)), to: path)
        #expect(throws: WaveFileError.self) { try WaveFile.read(from: path) }
    }
}
