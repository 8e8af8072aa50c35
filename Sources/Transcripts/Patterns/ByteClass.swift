/// A set of bytes.
struct ByteClass: Hashable, Sendable {
    private var words: [UInt64] = [0, 0, 0, 0]

    init(_ isMember: (UInt8) -> Bool) {
        for byte in UInt8.min...UInt8.max where isMember(byte) { insert(byte) }
    }

    func contains(_ byte: UInt8) -> Bool {
        words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
    }

    mutating func insert(_ byte: UInt8) {
        words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }

    /// Every byte a line can hold.
    static let any = ByteClass { $0 != 0x0A }

    /// What is neither a blank nor a control character.
    static let word = ByteClass { $0 > 0x20 && $0 != 0x7F }

    static let hex = ByteClass { $0.hexValue != nil }

    static let id = ByteClass {
        $0.isDigit || ($0 | 0x20).isLowercase || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }

    /// What a name in a path can hold.
    static let name = ByteClass { $0 != UInt8(ascii: "/") && $0 != 0x0A }
}
