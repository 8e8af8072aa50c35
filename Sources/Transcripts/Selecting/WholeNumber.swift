/// Reads whole numbers of options: digits alone, without a sign.
enum WholeNumber {
    /// The number, or `nil` where it is none or too large.
    static func int(_ bytes: [UInt8]) -> Int? {
        bytes.allSatisfy(\.isDigit) ? Int(bytes.shown) : nil
    }

    /// The number, or `nil` where it is none or too large.
    static func seed(_ bytes: [UInt8]) -> UInt64? {
        bytes.allSatisfy(\.isDigit) ? UInt64(bytes.shown) : nil
    }
}
