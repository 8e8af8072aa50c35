/// A filled outline, a line along it, or both.
package struct Shape: Sendable, Equatable {
    /// The outline.
    package var path: Path
    /// What fills it, if anything.
    package var fill: Paint?
    /// The line along it, if any.
    package var stroke: Stroke?

    /// A shape of an outline.
    package init(_ path: Path, fill: Paint? = nil, stroke: Stroke? = nil) {
        self.path = path
        self.fill = fill
        self.stroke = stroke
    }

    /// The box its ink stays in.
    package var bounds: Rect { path.bounds.inset(-(stroke?.width ?? 0) / 2) }
}
