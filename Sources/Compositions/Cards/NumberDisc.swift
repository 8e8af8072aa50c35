import Drawing
import SceneGraph

/// A figure on a disc in the medicine's colour.
enum NumberDisc {
    static func node(_ number: Int, center: Point, radius: Double, _ page: Page) -> Node {
        mark(String(number), center: center, radius: radius, fill: page.palette.drugDeep, page)
    }

    static func mark(
        _ words: String,
        center: Point,
        radius: Double,
        fill: Color,
        _ page: Page
    ) -> Node {
        let style = TextStyle(
            .display,
            size: radius * 1.05,
            weight: .semibold,
            color: .white,
            lineHeight: 1.2,
            tabular: true
        )
        let block = TextBlock(words, style: style, width: radius * 2, alignment: .center)
        return Node.group(
            "number \(words)",
            [
                .shape("disc", .circle(center, radius: radius), fill),
                .text(words, block, at: center - Point(radius, block.height / 2)),
            ]
        )
    }
}
