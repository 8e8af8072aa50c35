import SceneGraph

extension VesselRing {
    /// A place in the channel at an angle and a share of its radius.
    private func spot(_ angle: Double, _ share: Double) -> Point {
        channel.center.polar(channel.radius * share, angle)
    }

    private func drift(_ node: Node) -> Node {
        node.moving(
            Motion(
                offset: Track(
                    from: Point(-channel.radius * 0.12, channel.radius * 0.06),
                    to: .zero,
                    at: tempo.first,
                    over: tempo.spacing * 3,
                    .easeInOut
                )
            )
        )
    }

    /// Red cells that drift a little and rest.
    var cells: [Node] {
        [(3.6, 0.6, -0.2), (5.2, 0.58, 0.5), (0.4, 0.62, 0.2), (1.7, 0.55, -0.4), (2.6, 0.1, 0.3)]
            .map { angle, share, turn in
                drift(
                    .group(
                        "cell",
                        [
                            BloodCells.red(
                                at: spot(angle, share),
                                radius: channel.radius * 0.2,
                                turn: turn,
                                palette
                            )
                        ]
                    )
                )
            }
    }

    /// Platelets with their motion.
    var platelets: [Node] {
        let size = channel.radius * 0.085
        let isActive = words.platelets == .activated || words.platelets == .aggregating
        return plateletPlaces.enumerated().map { index, place in
            let node = BloodCells.platelet(at: place, radius: size, isActive: isActive, palette)
            guard words.platelets == .aggregating else { return drift(.group("platelet", [node])) }
            let time = tempo.start(Double(index / 3))
            let from = channel.center - place
            return node.moving(
                Motion(
                    opacity: .appear(at: time, over: 0.2),
                    offset: Track(from: from, to: .zero, at: time, over: tempo.move, .easeOut)
                )
            )
        }
    }

    private var plateletPlaces: [Point] {
        switch words.platelets {
        case .none: []
        case .resting, .activated, .keptApart:
            [0.9, 2.2, 3.1, 4.4, 5.8].map { spot($0, 0.74) } + [spot(4.4, 0.24)]
        case .aggregating:
            [1.3, 1.57, 1.84].map { spot($0, 0.86) } + [1.4, 1.74].map { spot($0, 0.66) }
                + [spot(1.57, 0.48)]
        }
    }

    /// LDL in the blood and in the wall.
    var lipoproteins: [Node] {
        guard words.hasLipoproteins else { return [] }
        let size = radius * 0.045
        let blood = [0.1, 2.0, 4.8].map { spot($0, 0.36) }
        let inWall = [3.5, 3.9].map { center.polar((lumen + radius * 0.96) / 2, $0) }
        return (blood + inWall).map { BloodCells.lipoprotein(at: $0, radius: size, palette) }
    }

    /// Arrows that press on the wall all around.
    var pressure: [Node] {
        guard words.pressure > 0 else { return [] }
        let length = channel.radius * (0.2 + 0.26 * words.pressure)
        return (0..<8).map { step in
            let angle = Double(step) * .pi / 4 + .pi / 8
            let end = spot(angle, 0.94)
            let base = end.polar(-length * 0.36, angle)
            let across = Point.zero.polar(length * 0.2, angle + .pi / 2)
            return Node.group(
                "pressure",
                [
                    .line(
                        "shaft",
                        .polyline([end.polar(-length, angle), base]),
                        Stroke(palette.ink, width: radius * 0.022)
                    ),
                    .shape("head", .polygon([end, base + across, base - across]), palette.ink),
                ]
            ).moving(
                Motion(
                    opacity: .appear(at: tempo.first, over: 0.3),
                    offset: Track(
                        from: Point.zero.polar(-length * 0.3, angle),
                        to: .zero,
                        at: tempo.first,
                        over: tempo.move
                    )
                )
            )
        }
    }

    /// A name for a part.
    func label(_ name: Vessel.Name) -> PictureLabel {
        let sides: [PictureLabel.Side] = [.right, .left, .above]
        var label = PictureLabel(words: name.words, anchor: center, sides: sides)
        switch name.part {
        case .lumen: label.anchor = spot(0.3, 0.3)
        case .wall: label.anchor = center.polar(radius * 0.9, -0.6)
        case .plaque: label.anchor = center.polar(lumen * 0.78, 0.7)
        case .platelets:
            label.anchor = plateletPlaces.last ?? center
            label.sides = [.left, .right, .above]
            label.time = words.platelets == .aggregating ? tempo.start(2) + tempo.move : 0
        case .lipoproteins:
            label.anchor = center.polar((lumen + radius * 0.96) / 2, 3.5)
            label.sides = [.left, .above, .below]
        case .pressure:
            label.anchor = spot(-.pi / 8, 0.8)
            label.time = tempo.first + tempo.move
        case .redCells:
            label.anchor = spot(3.6, 0.6)
            label.sides = [.left, .right, .above]
        }
        return label
    }
}
