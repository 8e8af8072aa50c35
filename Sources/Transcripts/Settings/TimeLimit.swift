/// How long something may take.
package struct TimeLimit: Hashable, Sendable, CustomStringConvertible {
    /// Milliseconds.
    package let milliseconds: Int

    /// Creates a limit.
    package init(milliseconds: Int) {
        self.milliseconds = milliseconds
    }

    /// Reads a limit such as `60s`, `1.5s`, `500ms` or `2m`, up to a day.
    init?(_ text: String) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let scale: Double? =
            switch text.dropFirst(number.count) {
            case "ms": 1
            case "s": 1000
            case "m": 60_000
            default: nil
            }
        guard let scale, number.first != ".", number.last != ".", let amount = Double(number),
            amount * scale >= 1, amount * scale <= 86_400_000
        else { return nil }
        milliseconds = Int((amount * scale).rounded())
    }

    /// The limit in whole seconds where possible, else in milliseconds.
    package var description: String {
        milliseconds % 1000 == 0 ? "\(milliseconds / 1000)s" : "\(milliseconds)ms"
    }
}
