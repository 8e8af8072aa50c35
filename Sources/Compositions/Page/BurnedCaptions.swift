package import Drawing
package import SceneGraph

/// Captions that are part of the picture, in the band that a design with captions keeps free.
package struct BurnedCaptions {
    /// One caption with its time in the scene.
    package struct Cue: Sendable, Equatable {
        /// When it appears, in seconds from the scene's start.
        package var start: Double
        /// When it goes.
        package var end: Double
        /// The words; at most two lines of about 40 letters.
        package var text: String

        /// A caption with its time.
        package init(start: Double, end: Double, text: String) {
            self.start = start
            self.end = end
            self.text = text
        }
    }

    private let aspect: Aspect
    private let typesetter: Typesetter

    /// Captions for an aspect.
    package init(aspect: Aspect, typesetter: Typesetter) {
        self.aspect = aspect
        self.typesetter = typesetter
    }

    /// The band that belongs to captions alone.
    package static func band(_ aspect: Aspect) -> Rect {
        let inner = Margins(aspect).inner
        let height = aspect.isWide ? 120.0 : 150.0
        return Rect(inner.x, inner.maxY - height, inner.width, height)
    }

    /// The captions of a scene as things to add above everything else.
    package func nodes(_ cues: [Cue]) throws(LayoutError) -> [Node] {
        var nodes: [Node] = []
        for cue in cues where !cue.text.isEmpty { nodes.append(try node(cue)) }
        return nodes
    }

    private func node(_ cue: Cue) throws(LayoutError) -> Node {
        let band = BurnedCaptions.band(aspect)
        let size = aspect == .vertical ? 47.0 : 42
        let style = TextStyle(size: size, weight: .medium, color: .white, lineHeight: 1.22)
        let width = min(band.width - 48, 1320)
        let lines = try LineBreaker(typesetter, style: style, width: width)
            .lines([TextRun(cue.text)], .balanced)
        guard lines.count <= 2 else { throw .textTooLong(cue.text) }
        let block = TextBlock(lines: lines, style: style, width: width, alignment: .center)
        let place = Point(band.midX - width / 2, band.midY - block.height / 2)
        let box = Rect(
            center: band.center,
            width: typesetter.width(block) + 56,
            height: block.height + 12
        )
        // A caption jumps in and out: the value holds until its moment has come.
        let opacity = Track([
            Keyframe(cue.start - 0.001, 0), Keyframe(cue.start, 1, .hold),
            Keyframe(cue.end - 0.001, 1, .hold), Keyframe(cue.end, 0, .hold),
        ])
        return Node.group(
            "caption",
            [
                .shape("box", .roundedRect(box, radius: 16), Color(0x06101C, alpha: 0.82)),
                .text(cue.text, block, at: place),
            ]
        ).moving(Motion(opacity: opacity))
    }
}
