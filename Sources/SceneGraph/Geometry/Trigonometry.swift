/// Sine, cosine and roots that give the same bits everywhere, since this room imports nothing.
package enum Trigonometry {
    /// A quarter turn in radians.
    package static let quarter = Double.pi / 2

    /// The sine of an angle in radians, right to about 1e-12.
    package static func sine(_ radians: Double) -> Double {
        let turns = (radians / (2 * .pi)).rounded()
        var angle = radians - turns * 2 * .pi
        if angle > quarter { angle = .pi - angle }
        if angle < -quarter { angle = -.pi - angle }
        let square = angle * angle
        var term = angle
        var sum = angle
        for step in 1...10 {
            term *= -square / Double(2 * step * (2 * step + 1))
            sum += term
        }
        return sum
    }

    /// The cosine of an angle in radians.
    package static func cosine(_ radians: Double) -> Double { sine(radians + quarter) }
}
