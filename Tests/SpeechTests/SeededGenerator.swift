/// Random numbers that are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

extension String {
    /// Text of pharma pieces, signs, digits and any Unicode scalar, joined with and without spaces.
    init(randomPieces count: Int, using random: inout SeededGenerator) {
        let pieces = [
            "mg", "µg", "10", "0.5", "–", "-", "/", "kg", "%", "≥", "<", "(", ")", "A", "a", "II",
            "IL", "6", "TNF-α", "e.g.", ".", ",", ":", ";", "½", "²", "⁶", "⟦", "⟧", "{F2}",
            "1,000",
            "800", "1-800-332-1088", "fda.gov", "$", "x", "°C", "'", "\"", "®", "…", "—", "m2",
            "'s",
            "s", "E", "q8h", "1/2", "12:30", "Nov", "2024", "🙂", "^", "_", "#", "@", "+", "é",
        ]
        self = ""
        for _ in 0..<count {
            switch random.next() % 8 {
            case 0, 1: append(" ")
            case 2:
                let value = UInt32(truncatingIfNeeded: random.next() % 0x3000)
                if let scalar = Unicode.Scalar(value) { unicodeScalars.append(scalar) }
            case 3:
                let value = UInt32(truncatingIfNeeded: random.next() % 0x11_0000)
                if let scalar = Unicode.Scalar(value) { unicodeScalars.append(scalar) }
            default: append(pieces[Int(random.next() % UInt64(pieces.count))])
            }
        }
    }
}
