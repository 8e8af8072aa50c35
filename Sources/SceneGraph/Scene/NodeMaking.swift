extension Node {
    /// A filled outline.
    package static func shape(
        _ name: String,
        _ path: Path,
        fill: Paint? = nil,
        stroke: Stroke? = nil
    ) -> Node {
        Node(name, .shape(Shape(path, fill: fill, stroke: stroke)))
    }

    /// An outline filled with one colour.
    package static func shape(_ name: String, _ path: Path, _ color: Color) -> Node {
        shape(name, path, fill: .color(color))
    }

    /// A line along an outline.
    package static func line(_ name: String, _ path: Path, _ stroke: Stroke) -> Node {
        Node(name, .shape(Shape(path, stroke: stroke)))
    }

    /// Nodes drawn as one.
    package static func group(_ name: String, _ children: [Node]) -> Node {
        Node(name, .group(children))
    }

    /// A block of text with its box's top left corner at a place.
    package static func text(_ name: String, _ block: TextBlock, at place: Point) -> Node {
        Node(name, .text(block), transform: Transform(offset: place))
    }

    /// The node somewhere else.
    package func moved(by offset: Point) -> Node {
        with { $0.transform.offset = $0.transform.offset + offset }
    }

    /// The node scaled about a point of its own.
    package func scaled(_ factor: Double, about anchor: Point = .zero) -> Node {
        with {
            $0.transform.scale *= factor
            $0.transform.anchor = anchor
        }
    }

    /// The node turned clockwise about a point of its own, in radians.
    package func rotated(_ radians: Double, about anchor: Point = .zero) -> Node {
        with {
            $0.transform.rotation += radians
            $0.transform.anchor = anchor
        }
    }

    /// The node with a soft shadow.
    package func shadowed(_ shadow: Shadow?) -> Node { with { $0.shadow = shadow } }

    /// The node seen only inside an outline.
    package func clipped(to outline: Path) -> Node { with { $0.clip = outline } }

    /// The node with an opacity.
    package func faded(_ opacity: Double) -> Node { with { $0.opacity = opacity } }

    /// The node with a motion; scaling and turning are about the anchor, if one is given.
    package func moving(_ motion: Motion, about anchor: Point? = nil) -> Node {
        with {
            $0.motion = motion
            if let anchor { $0.transform.anchor = anchor }
        }
    }

    private func with(_ change: (inout Node) -> Void) -> Node {
        var node = self
        change(&node)
        return node
    }
}
