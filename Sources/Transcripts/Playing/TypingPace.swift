/// How a person types a line: words begin slowly, repeated letters come fast, nothing is even.
///
/// The pauses depend on the text alone, so that a session is played the same way every time.
package struct TypingPace: Hashable, Sendable {
    /// How long a line takes at most at natural speed, in seconds; nobody watches a long one typed.
    static let longestLine = 6.0

    private let speed: PlaybackSpeed

    /// Creates a pace.
    package init(_ speed: PlaybackSpeed = .natural) {
        self.speed = speed
    }

    /// The keys of one line, without the one that ends it.
    package func keystrokes(of line: [UInt8]) -> [Keystroke] {
        let keys = Self.keys(of: line)
        var chance = SeededChance(seed: Self.seed(of: line))
        var pauses: [Double] = []
        for place in keys.indices {
            let before = place > 0 ? keys[place - 1] : nil
            pauses.append(Self.pause(before: keys[place], after: before, &chance))
        }
        let total = pauses.reduce(0, +)
        let scale = total > Self.longestLine ? Self.longestLine / total : 1
        return zip(keys, pauses).map {
            Keystroke(bytes: $0, pause: $1 * scale / speed.factor)
        }
    }

    /// How long a person looks at a typed line before sending it, in seconds.
    package var pauseBeforeSending: Double { 0.35 / speed.factor }

    /// How long a person reads output before typing again, in seconds.
    package func pauseForReading(lines: Int) -> Double {
        min(0.6 + 0.2 * Double(max(0, lines)), 3) / speed.factor
    }

    private static func pause(
        before key: [UInt8],
        after previous: [UInt8]?,
        _ chance: inout SeededChance
    ) -> Double {
        let base =
            switch (previous, key) {
            case (nil, _): 0.25
            case (let previous?, let key) where previous == key: 0.06
            case (let previous?, _) where previous == [0x20]: 0.14
            case (_, let key) where key.count > 1 || isMark(key): 0.15
            case (_?, _): 0.085
            }
        return base * (0.6 + 0.8 * chance.fraction())
    }

    /// Whether a key needs a second one held: neither a letter, a digit nor a blank.
    private static func isMark(_ key: [UInt8]) -> Bool {
        guard let byte = key.first, key.count == 1 else { return false }
        return !(byte.isLowercase || byte.isDigit || byte == 0x20)
    }

    /// The characters as people see them; where bytes are not UTF-8, each with what follows it.
    private static func keys(of line: [UInt8]) -> [[UInt8]] {
        if let text = String(validating: line, as: UTF8.self) { return text.map { Array($0.utf8) } }
        var keys: [[UInt8]] = []
        for byte in line {
            if byte & 0xC0 == 0x80, let last = keys.indices.last, keys[last].count < 4 {
                keys[last].append(byte)
            } else {
                keys.append([byte])
            }
        }
        return keys
    }

    /// FNV-1a over the bytes.
    private static func seed(of line: [UInt8]) -> UInt64 {
        line.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
