/// A RIFF file of 48 kHz mono 16-bit sound.
package enum WaveFile {
    private static let headerSize = 44

    /// Writes beside the path and renames, so that no half file ever has the name.
    package static func write(_ samples: [Int16], to path: String) throws(WaveFileError) {
        let byteCount = samples.count * 2
        guard byteCount <= Int(UInt32.max) - headerSize else { throw .tooLong(path: path) }
        var bytes = header(byteCount: byteCount)
        bytes.reserveCapacity(headerSize + byteCount)
        for sample in samples {
            bytes.append(UInt8(truncatingIfNeeded: sample))
            bytes.append(UInt8(truncatingIfNeeded: sample >> 8))
        }
        let partial = path + ".part"
        do {
            try FileBytes.write(bytes, to: partial)
            try FileBytes.move(partial, to: path)
        } catch {
            FileBytes.remove(partial)
            throw .cannotWrite(path: path, reason: error.reason)
        }
    }

    /// Reads a file as `write` makes it; chunks it does not know are passed over.
    package static func read(from path: String) throws(WaveFileError) -> [Int16] {
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(from: path)
        } catch {
            throw .cannotRead(path: path, reason: error.reason)
        }
        guard bytes.count >= 12, tag(bytes, 0) == "RIFF", tag(bytes, 8) == "WAVE" else {
            throw .notAWave(path: path)
        }
        var position = 12
        var hasFormat = false
        while position + 8 <= bytes.count {
            let size = Int(value32(bytes, position + 4))
            let start = position + 8
            if tag(bytes, position) == "fmt " {
                guard start + 16 <= bytes.count, isOurFormat(bytes, start) else {
                    throw .otherFormat(path: path)
                }
                hasFormat = true
            } else if tag(bytes, position) == "data" {
                guard hasFormat else { throw .otherFormat(path: path) }
                guard start + size <= bytes.count else { throw .cutShort(path: path) }
                return samples(bytes[start..<(start + size)])
            }
            position = start + size + size % 2
        }
        throw .cutShort(path: path)
    }

    private static func header(byteCount: Int) -> [UInt8] {
        let rate = UInt32(NarrationRecording.sampleRate)
        var bytes = Array("RIFF".utf8) + little(UInt32(byteCount + headerSize - 8))
        bytes += Array("WAVEfmt ".utf8) + little(UInt32(16))
        bytes += little(UInt16(1)) + little(UInt16(1)) + little(rate) + little(rate * 2)
        bytes += little(UInt16(2)) + little(UInt16(16))
        return bytes + Array("data".utf8) + little(UInt32(byteCount))
    }

    private static func isOurFormat(_ bytes: [UInt8], _ start: Int) -> Bool {
        Array(bytes[start..<(start + 8)])
            == little(UInt16(1)) + little(UInt16(1)) + little(UInt32(NarrationRecording.sampleRate))
            && Array(bytes[(start + 14)..<(start + 16)]) == little(UInt16(16))
    }

    private static func samples(_ bytes: ArraySlice<UInt8>) -> [Int16] {
        stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            Int16(bitPattern: UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8)
        }
    }

    private static func little(_ value: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
        (0..<(value.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func tag(_ bytes: [UInt8], _ start: Int) -> String {
        String(decoding: bytes[start..<(start + 4)], as: UTF8.self)
    }

    private static func value32(_ bytes: [UInt8], _ start: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << ($1 * 8) }
    }
}
