import SceneGraph

/// When things come in: texts first and quickly, then pictures, each a little after the last.
struct Schedule {
    private let start: Double
    private var textCount = 0
    private var pictureCount = 0
    /// Whether everything is there from the first frame.
    var isStill = false

    private static let textSeconds = 0.5
    private static let textStep = 0.1
    private static let pictureStep = 0.16
    private static let momentSeconds = 0.25

    init(transition: Transition) {
        start = transition.seconds + 0.05
    }

    /// When texts added so far stand still.
    var textSettled: Double {
        isStill || textCount == 0
            ? 0 : start + Schedule.textStep * Double(textCount - 1) + Schedule.textSeconds
    }

    /// When a thing added next would stand still.
    func settles(_ entrance: Entrance) -> Double {
        if isStill { return 0 }
        switch entrance {
        case .none: return 0
        case .text: return start + Schedule.textStep * Double(textCount) + Schedule.textSeconds
        case .surface: return start + Schedule.textSeconds
        case .pop: return pictureStart + 0.3
        case .rise: return pictureStart + 0.6
        case .draw: return pictureStart + 0.6
        case .moment(let time): return time + Schedule.momentSeconds
        }
    }

    private var pictureStart: Double {
        let settled = textCount == 0 ? start : textSettled
        return settled + Schedule.pictureStep * Double(min(pictureCount, 14))
    }

    /// The thing with its motion.
    mutating func moving(_ node: Node, _ entrance: Entrance) -> Node {
        if isStill || entrance == .none { return node }
        let end = settles(entrance)
        switch entrance {
        case .none: return node
        case .text:
            textCount += 1
            return entering(node, end - Schedule.textSeconds, Schedule.textSeconds, rise: 22)
        case .surface:
            return entering(node, start, Schedule.textSeconds, rise: 0)
        case .pop:
            pictureCount += 1
            let bounds = node.contentBounds
            return node.moving(
                Motion(
                    opacity: Track(from: 0, to: 1, at: end - 0.3, over: 0.2),
                    scale: Track(from: 0.82, to: 1, at: end - 0.3, over: 0.3, .settle)
                ),
                about: bounds.center
            )
        case .rise:
            pictureCount += 1
            return entering(node, end - 0.6, 0.6, rise: 40)
        case .draw:
            pictureCount += 1
            return node.moving(
                Motion(trim: Track(from: 0, to: 1, at: end - 0.6, over: 0.6, .easeInOut))
            )
        case .moment(let time):
            return entering(node, time, Schedule.momentSeconds, rise: 0)
        }
    }

    private func entering(_ node: Node, _ time: Double, _ seconds: Double, rise: Double) -> Node {
        node.moving(
            Motion(
                opacity: Track(from: 0, to: 1, at: time, over: seconds),
                offset: rise == 0
                    ? nil : Track(from: Point(0, rise), to: .zero, at: time, over: seconds)
            )
        )
    }
}
