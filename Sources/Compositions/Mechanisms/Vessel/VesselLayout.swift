import SceneGraph

/// The measures of a vessel cut along its length.
struct VesselLayout {
    /// The box from outer wall to outer wall when the opening is as wide as it ever is.
    let rect: Rect
    /// Thickness of each wall in design pixels.
    let wall: Double
    /// Height of the opening at first.
    let opening: Double
    /// Height of the opening in the end.
    let openingAfter: Double
    /// Height of the plaque over the lining; 0 without one.
    let bump: Double

    /// Fits a vessel into a rectangle; it runs from edge to edge.
    init(_ words: Vessel, in room: Rect, scale: Double) {
        let height = min(room.height, room.width * 0.62) * scale
        wall = height * 0.17
        func open(_ share: Double) -> Double { height * (0.16 + 0.48 * share) }
        opening = open(words.lumen)
        openingAfter = open(words.lumenAfter ?? words.lumen)
        let widest = max(opening, openingAfter)
        rect = Rect(room.x, room.midY - widest / 2 - wall, room.width, widest + 2 * wall)
        bump = words.plaque == .none ? 0 : min(opening, openingAfter) * 0.5
    }

    /// The middle of the opening.
    var axis: Double { rect.midY }

    /// Where the opening starts at first.
    var top: Double { axis - opening / 2 }

    /// Where the opening ends at first.
    var bottom: Double { axis + opening / 2 }

    /// How far each wall moves outwards.
    var shift: Double { (openingAfter - opening) / 2 }

    /// The plaque's left and right ends and its highest point.
    var plaque: (left: Double, right: Double, peak: Point) {
        let half = min(rect.width * 0.24, rect.height * 0.62)
        let middle = rect.x + rect.width * 0.54
        return (middle - half, middle + half, Point(middle, bottom - bump))
    }

    /// Radius of a red cell.
    var cell: Double { min(rect.height * 0.085, (min(opening, openingAfter) - bump) * 0.2) }

    /// The part of the opening in which blood flows freely.
    var stream: Rect {
        let low = min(opening, openingAfter)
        let top = axis - low / 2
        return Rect(rect.x, top + 10, rect.width, low - bump - 14)
    }
}
