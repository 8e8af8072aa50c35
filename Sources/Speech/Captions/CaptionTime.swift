/// Times as caption files write them.
enum CaptionTime {
    /// "00:01:02.345", with the sign between seconds and thousandths that the format wants.
    static func text(_ seconds: Double, separator: Character) -> String {
        let total = Int((max(0, seconds) * 1000).rounded())
        let parts = [total / 3_600_000, total / 60_000 % 60, total / 1000 % 60]
        let clock = parts.map { padded($0, to: 2) }.joined(separator: ":")
        return clock + String(separator) + padded(total % 1000, to: 3)
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
