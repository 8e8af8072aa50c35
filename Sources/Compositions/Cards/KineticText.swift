import SceneGraph

/// A hook: a few large words that come one line after another on deep ground.
package struct KineticText: Template {
    /// The lines, in the order they come.
    package var lines: [String]
    /// Words set in the medicine's colour; may be empty.
    package var emphasis: String

    /// A hook of lines.
    package init(lines: [String], emphasis: String = "") {
        self.lines = lines
        self.emphasis = emphasis
    }

    package var isDeep: Bool { true }

    package var altText: String {
        AltText.sentence(lines.joined(separator: " "), else: "in large letters on a dark ground")
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !lines.isEmpty else { throw .missing("words") }
        let area = page.area
        let wide = page.design.aspect.isWide
        let size = page.design.aspect.size
        let center =
            wide ? Point(size.width * 0.86, size.height * 0.52) : Point(size.width * 0.8, area.maxY)
        page.addGround(Backdrop.rings(center: center, radius: wide ? 560 : 470, page))
        try page.fit { (page, type) throws(LayoutError) in
            let column = wide ? Rect(area.x, area.y, area.width * 0.82, area.height) : area
            var stack = Stack(column, page)
            let letters = lines.reduce(0) { $0 + $1.count }
            let large = letters < 70 ? type.display : type.statement
            for (index, line) in lines.enumerated() {
                if index > 0 { stack.gap(large * 0.22) }
                let setting = page.headline(large).with {
                    $0.emphasis = Emphasis(emphasis, page.palette.drugInk)
                    if index > 0, index == lines.count - 1, lines.count > 2 {
                        $0.style.size = max(type.headline, (large * 0.74).rounded())
                    }
                }
                try stack.text(line, setting)
            }
            try stack.place(on: &page, .middle)
        }
    }
}
