/// What base64 (RFC 4648) makes of bytes wherever they stand in a text.
enum Base64 {
    private static let alphabets = [
        Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8),
        Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8),
    ]

    /// The characters that depend on the bytes alone, for each of the three ways in which bytes
    /// before them can shift them and for both alphabets.
    static func cores(of bytes: [UInt8]) -> [[UInt8]] {
        alphabets.flatMap { alphabet in
            (0..<3).map { shift in
                let bits = [UInt8](repeating: 0, count: shift) + bytes
                let first = (shift * 8 + 5) / 6
                let last = bits.count * 8 / 6
                return (first..<last).map { alphabet[sextet($0, of: bits)] }
            }
        }
    }

    private static func sextet(_ index: Int, of bytes: [UInt8]) -> Int {
        let bit = index * 6
        let high = UInt16(bytes[bit / 8]) << 8
        let low = bit / 8 + 1 < bytes.count ? UInt16(bytes[bit / 8 + 1]) : 0
        return Int((high | low) >> UInt16(10 - bit % 8) & 63)
    }
}
