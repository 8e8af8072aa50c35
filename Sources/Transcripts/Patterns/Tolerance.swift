/// A number and how far from it another may be.
package struct Tolerance: Hashable, Sendable {
    /// As written, for example `24.0+-1.5`.
    package let text: String

    /// The number in the middle.
    package let center: Double

    /// How far another number may be from it, in either direction.
    package let distance: Double

    /// Reads a tolerance such as `24.0+-1.5`.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let mark = bytes.firstPlace(of: Array("+-".utf8)),
            let center = Self.number(bytes[..<mark]),
            let distance = Self.number(bytes[(mark + 2)...]), distance >= 0
        else { return nil }
        self.text = text
        self.center = center
        self.distance = distance
    }

    /// Creates a tolerance around a number as it was written.
    package init?(around number: String, distance: String) {
        self.init("\(number)+-\(distance)")
    }

    /// Whether a number is near enough; a billionth is forgiven, since decimals are not exact.
    func admits(_ number: Double) -> Bool {
        abs(number - center) <= distance + max(1, abs(center)) * 1e-9
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
        let bytes = Array(bytes)
        guard Tokens.number(bytes, 0) == bytes.count else { return nil }
        return Double(bytes.shown)
    }
}
