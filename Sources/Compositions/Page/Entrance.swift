/// How a thing comes into a scene.
package enum Entrance: Sendable, Equatable {
    /// It is there from the first frame.
    case none
    /// Text: rises a little and fades in; texts come first, in their order.
    case text
    /// A surface that carries others: fades in with the first text.
    case surface
    /// A small thing of the picture: grows a little and fades in.
    case pop
    /// A large thing of the picture: rises and fades in.
    case rise
    /// A line that is drawn.
    case draw
    /// Fades in at a moment of the scene, in seconds, with the thing it belongs to.
    case moment(Double)
}
