package import SceneGraph

extension Page {
    /// A headline at one of the large sizes.
    package func headline(_ size: Double, alignment: TextAlignment = .leading) -> Setting {
        let tight = size > 100
        return Setting(
            .headline,
            TextStyle(
                .display,
                size: size,
                weight: .semibold,
                color: palette.ink,
                lineHeight: tight ? 1.06 : 1.12,
                tracking: tight ? -0.012 : -0.006
            ),
            alignment: alignment
        )
    }

    /// Reading text.
    package func body(_ size: Double, alignment: TextAlignment = .leading) -> Setting {
        Setting(
            .body,
            TextStyle(size: size, color: palette.ink, lineHeight: 1.28),
            alignment: alignment
        )
    }

    /// Text under a headline.
    package func lead(_ size: Double, alignment: TextAlignment = .leading) -> Setting {
        body(size, alignment: alignment).with {
            $0.style.color = palette.soft
            $0.evenness = .balanced
        }
    }

    /// The name of a thing in a picture.
    package func label(_ size: Double, alignment: TextAlignment = .leading) -> Setting {
        Setting(
            .label,
            TextStyle(size: size, weight: .semibold, color: palette.ink, lineHeight: 1.2),
            alignment: alignment
        )
    }

    /// A note under a picture.
    package func legal(_ size: Double, alignment: TextAlignment = .leading) -> Setting {
        Setting(
            .legal,
            TextStyle(size: size, color: palette.soft, lineHeight: 1.25),
            alignment: alignment
        )
    }

    /// A sheet that carries other things.
    package func panel(_ rect: Rect, radius: Double = 36) -> Node {
        Node.shape(
            "panel",
            .roundedRect(rect, radius: radius),
            fill: .color(palette.panel),
            stroke: palette.outlines ? Stroke(palette.ink, width: 3) : nil
        ).shadowed(palette.panelShadow)
    }

    /// A sheet in the medicine's deep colour, which carries white text.
    package func deepSheet(_ rect: Rect) -> Node {
        let deep = palette.drugDeep
        let fill: Paint =
            palette.outlines
            ? .color(deep) : .vertical(deep, deep.mixed(with: .black, 0.24), in: rect)
        return Node.shape("panel", .roundedRect(rect, radius: 36), fill: fill)
            .shadowed(palette.panelShadow)
    }

    /// A short rule in the medicine's colour, which ends a headline.
    package func rule(at place: Point, width: Double = 120) -> Node {
        Node.shape(
            "rule",
            .roundedRect(Rect(place.x, place.y, width, 8), radius: 4),
            palette.drug
        )
    }
}

extension Setting {
    /// The setting on a ground.
    package func on(_ ground: Ground, _ things: String...) -> Setting {
        with {
            $0.ground = ground
            $0.standsOn += things
        }
    }

    /// The setting in a colour.
    package func colored(_ color: Color) -> Setting { with { $0.style.color = color } }

    /// The setting in a weight.
    package func weighted(_ weight: FontWeight) -> Setting { with { $0.style.weight = weight } }

    /// The setting with another entrance.
    package func entering(_ entrance: Entrance) -> Setting { with { $0.entrance = entrance } }
}
