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

    /// A number from 0 to below a limit.
    mutating func number(below limit: Int) -> Int {
        Int(next() % UInt64(limit))
    }

    /// Bytes of a line: printable, hidden, invalid and escape-like pieces, without LF.
    mutating func line(pieces: Int) -> [UInt8] {
        var line: [UInt8] = []
        for _ in 0..<pieces {
            switch number(below: 6) {
            case 0: line.append(UInt8(number(below: 256)))
            case 1: line += Self.pieces[number(below: Self.pieces.count)].utf8
            case 2:
                if let scalar = Unicode.Scalar(UInt32(number(below: 0x11_0000))) {
                    line += String(Character(scalar)).utf8
                }
            case 3: line.append(UInt8(0x20 + number(below: 95)))
            case 4: line.append([0x20, 0x09, 0x0D, 0x5C, 0xA0, 0xC2][number(below: 6)])
            default: line.append(UInt8(ascii: "a"))
            }
        }
        return line.filter { $0 != 0x0A }
    }

    private static let pieces = [
        "\\", "\\c", "\\x20", "\\u{41}", "\\t", "<", ">", "<any>", "<$v>", "|", "|~ ", "> ", "# ",
        "@ ", "= ok", "--- http 1", "```", " ", "\t", "\r", "\u{A0}", "\u{FEFF}", "\u{2028}",
        "\u{202E}", "\u{1B}[1m", "é", "e\u{301}", "👩‍⚕️", "日本", "\u{E000}", "\u{FFFE}", "\0", "$WORK",
    ]
}
