extension Double {
    /// This number with a fixed count of decimals, the same in every locale.
    ///
    /// Rounds half away from zero; a number that is not finite or too large for 64 bits reads `0`,
    /// since figures come from measurements that are neither.
    package func text(decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (self * scale).rounded()
        guard scaled.isFinite, abs(scaled) < 9e18 else { return 0.0.text(decimals: decimals) }
        let units = Int64(scaled)
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = units < 0 ? "-" : ""
        guard decimals > 0 else { return sign + padded }
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
