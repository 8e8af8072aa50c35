/// The value of a JSON number, however it was written: `1`, `1.0` and `10e-1` are equal.
struct DecimalValue: Equatable {
    private let isNegative: Bool
    /// The digits without zeros at either end; empty for zero.
    private let digits: [UInt8]
    /// The power of ten of the last digit.
    private let exponent: Int

    /// Reads a number as RFC 8259 writes it; an exponent beyond 18 digits has no value.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let parts = bytes.split(
            maxSplits: 1,
            omittingEmptySubsequences: false,
            whereSeparator: { $0 | 0x20 == UInt8(ascii: "e") }
        )
        guard let exponent = parts.count == 2 ? Int(parts[1].shown) : 0, abs(exponent) < 1 << 60
        else { return nil }
        let isSigned = parts[0].first == UInt8(ascii: "-")
        let number = parts[0].dropFirst(isSigned ? 1 : 0)
        let fraction = number.firstIndex(of: UInt8(ascii: ".")).map { number.endIndex - $0 - 1 }
        var digits = number.filter(\.isDigit)
        var power = exponent - (fraction ?? 0)
        while digits.last == 0x30 {
            digits.removeLast()
            power += 1
        }
        self.digits = Array(digits.drop { $0 == 0x30 })
        isNegative = isSigned && !self.digits.isEmpty
        self.exponent = self.digits.isEmpty ? 0 : power
    }
}
