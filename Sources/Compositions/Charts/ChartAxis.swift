/// An axis with round steps that holds every value.
struct ChartAxis {
    /// The values at the lines, from the lowest to the highest.
    let ticks: [Double]

    /// An axis at given values.
    init(ticks: [Double]) { self.ticks = ticks }

    /// An axis from zero, or from below it, to above the largest value, with 3 to 6 lines.
    ///
    /// A cut axis starts near the smallest value; whoever draws it must show the cut.
    init(_ values: [Double], most: Int = 5, isCut: Bool = false) {
        let high = max(values.max() ?? 1, isCut ? -.infinity : 0)
        let low = min(values.min() ?? 0, isCut ? .infinity : 0)
        let span = max(high - low, 1e-9)
        var step = 1e-9
        while step * 10 < span { step *= 10 }
        let factors = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10]
        let chosen =
            factors.map { $0 * step }.first { size in
                (high / size).rounded(.up) - (low / size).rounded(.down) <= Double(most)
            } ?? span
        let first = Int((low / chosen).rounded(.down))
        let last = max(first + 1, Int((high / chosen).rounded(.up)))
        ticks = (first...last).map { Double($0) * chosen }
    }

    var low: Double { ticks.first ?? 0 }
    var high: Double { ticks.last ?? 1 }

    /// The share of the way from the lowest line to the highest.
    func share(_ value: Double) -> Double { (value - low) / (high - low) }

    /// A number as a person writes it: no needless decimals.
    static func words(_ value: Double) -> String {
        let hundredths = (value * 100).rounded()
        let sign = hundredths < 0 ? "−" : ""
        let whole = Int(abs(hundredths)) / 100
        let rest = Int(abs(hundredths)) % 100
        if rest == 0 { return "\(sign)\(whole)" }
        if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
        return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
