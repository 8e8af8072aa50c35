import Glibc
package import SceneGraph

/// How well one colour is read on another, as WCAG 2 defines it: 1 (not at all) to 21.
package enum Contrast {
    /// Relative luminance of an opaque colour, 0 to 1.
    package static func luminance(_ color: Color) -> Double {
        func linear(_ part: Double) -> Double {
            part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green)
            + 0.0722 * linear(color.blue)
    }

    /// The ratio of a text colour on an opaque ground.
    package static func ratio(_ text: Color, on ground: Color) -> Double {
        let first = luminance(text.over(ground))
        let second = luminance(ground)
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    /// The lowest ratio on any of several grounds, such as both ends of a gradient.
    package static func ratio(_ text: Color, on grounds: [Color]) -> Double {
        grounds.map { ratio(text, on: $0) }.min() ?? 21
    }

    /// The nearest shade of a colour that reaches a ratio on all grounds.
    ///
    /// Grounds decide the direction: darker on light ones, lighter on dark ones.
    package static func corrected(_ color: Color, on grounds: [Color], _ minimum: Double) -> Color {
        let light = grounds.map(luminance).min() ?? 1 > 0.18
        let end = light ? Color.black : Color.white
        for step in 0...50 {
            let shade = color.mixed(with: end, Double(step) / 50)
            if ratio(shade, on: grounds) >= minimum { return shade }
        }
        return end
    }
}
