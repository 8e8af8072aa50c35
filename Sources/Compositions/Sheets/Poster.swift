package import Drawing
package import SceneGraph

extension Film {
    /// The picture that stands for the film before it plays: its first scene at rest.
    package func poster(
        size: PixelSize,
        with typesetter: Typesetter
    ) throws(DrawingError) -> Canvas {
        guard let first = scenes.first else { throw .noFrame(number: 0, count: 0) }
        return try first.atRest.still(at: 0, size: size, with: typesetter)
    }
}
