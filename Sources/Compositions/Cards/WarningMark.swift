import SceneGraph

/// The mark beside a risk: an exclamation mark on a disc, so that it is not told by colour alone.
enum WarningMark {
    static func disc(center: Point, radius: Double, _ palette: Palette) -> Node {
        let stem = Rect(
            center: center + Point(0, -radius * 0.2),
            width: radius * 0.24,
            height: radius * 0.8
        )
        return .group(
            "warning",
            [
                .shape("disc", .circle(center, radius: radius), palette.harm),
                .shape("stem", .roundedRect(stem, radius: radius * 0.12), palette.panel),
                .shape(
                    "dot",
                    .circle(center + Point(0, radius * 0.5), radius: radius * 0.15),
                    palette.panel
                ),
            ]
        )
    }
}
