/// A colour in sRGB with opacity, every part from 0 to 1.
package struct Color: Sendable, Equatable, Hashable {
    /// Red.
    package var red: Double
    /// Green.
    package var green: Double
    /// Blue.
    package var blue: Double
    /// Opacity.
    package var alpha: Double

    /// A colour of parts.
    package init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }

    /// An opaque colour as 0xRRGGBB.
    package init(_ hex: UInt32, alpha: Double = 1) {
        self.init(
            red: Double(hex >> 16 & 255) / 255,
            green: Double(hex >> 8 & 255) / 255,
            blue: Double(hex & 255) / 255,
            alpha: alpha
        )
    }

    /// White.
    package static let white = Color(0xFFFFFF)
    /// Black.
    package static let black = Color(0x000000)

    /// The same colour with another opacity.
    package func opacity(_ alpha: Double) -> Color {
        Color(red: red, green: green, blue: blue, alpha: alpha)
    }

    /// The colour a share of the way to another.
    package func mixed(with other: Color, _ share: Double) -> Color {
        Color(
            red: red + (other.red - red) * share,
            green: green + (other.green - green) * share,
            blue: blue + (other.blue - blue) * share,
            alpha: alpha + (other.alpha - alpha) * share
        )
    }

    /// What is seen when this colour lies over an opaque ground.
    package func over(_ ground: Color) -> Color {
        ground.mixed(with: opacity(1), alpha).opacity(1)
    }
}
