/// The samples of a WAV file, as one channel.
struct WAVFile: Equatable, Sendable {
    /// Samples a second.
    let rate: Int
    /// One channel of samples; two are averaged.
    let samples: [Int16]

    init(path: String) throws(SoundError) {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try FileBytes.all(of: path)
        } catch {
            throw .unreadable(path: path, reason: error.description)
        }
        guard let file = WAVFile(bytes: bytes) else { throw .notWAV(path: path) }
        self = file
    }

    /// Reads the chunks; nil when they are not those of a 16-bit WAV file.
    ///
    /// A stream's header may claim more samples than follow, so the bytes that are there count.
    init?(bytes: [UInt8]) {
        guard bytes.count >= 12, bytes[0..<4].elementsEqual("RIFF".utf8),
            bytes[8..<12].elementsEqual("WAVE".utf8)
        else { return nil }
        var format: (rate: Int, channels: Int)?
        var position = 12
        while position + 8 <= bytes.count {
            let name = bytes[position..<position + 4]
            let size = Self.number(bytes, at: position + 4, bytes: 4)
            let start = position + 8
            if name.elementsEqual("fmt ".utf8), size >= 16, start + 16 <= bytes.count {
                format = Self.format(bytes, at: start)
            } else if name.elementsEqual("data".utf8) {
                guard let format else { return nil }
                rate = format.rate
                samples = Self.mono(
                    bytes[start..<min(bytes.count, start + size)],
                    channels: format.channels
                )
                return
            }
            position = start + size + size % 2
        }
        return nil
    }

    private static func format(_ bytes: [UInt8], at start: Int) -> (rate: Int, channels: Int)? {
        let coding = number(bytes, at: start, bytes: 2)
        let channels = number(bytes, at: start + 2, bytes: 2)
        let rate = number(bytes, at: start + 4, bytes: 4)
        let bits = number(bytes, at: start + 14, bytes: 2)
        // 1 is plain samples; 0xFFFE says the same at more length.
        guard coding == 1 || coding == 0xFFFE, bits == 16, (1...2).contains(channels), rate > 0
        else { return nil }
        return (rate, channels)
    }

    private static func mono(_ bytes: ArraySlice<UInt8>, channels: Int) -> [Int16] {
        let frame = 2 * channels
        return (0..<bytes.count / frame).map { index in
            let position = bytes.startIndex + index * frame
            let first = sample(bytes, at: position)
            guard channels == 2 else { return first }
            return Int16((Int(first) + Int(sample(bytes, at: position + 2))) / 2)
        }
    }

    private static func sample(_ bytes: ArraySlice<UInt8>, at position: Int) -> Int16 {
        Int16(bitPattern: UInt16(bytes[position]) | UInt16(bytes[position + 1]) << 8)
    }

    private static func number(_ bytes: [UInt8], at position: Int, bytes count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }
}
