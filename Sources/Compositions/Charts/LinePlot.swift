import SceneGraph

/// The room of a line chart with its two axes: where a measurement stands.
struct LinePlot {
    let rect: Rect
    let times: ChartAxis
    let values: ChartAxis
    /// Whether the upright axis does not begin at zero.
    let isCut: Bool

    func x(_ time: Double) -> Double { rect.x + times.share(time) * rect.width }

    func y(_ value: Double) -> Double { rect.maxY - values.share(value) * rect.height }

    func place(_ measurement: Point) -> Point { Point(x(measurement.x), y(measurement.y)) }
}
