import SceneGraph

/// A mechanism drawn: figures, and what is to be named in them.
package struct Sketch {
    /// Text that a sketch has placed itself.
    struct Inscription {
        /// The words in lines.
        var block: TextBlock
        /// How they are set.
        var setting: Setting
        /// Where the block's left top corner stands.
        var place: Point
    }

    /// Figures that labels may lie on, such as a glow; drawn first.
    var grounds: [Node] = []
    /// Figures from the lowest to the highest; labels keep off their ink and off their ways.
    var figures: [Node] = []
    /// Boxes of grounds that labels keep off all the same, such as a membrane's.
    var reserved: [Rect] = []
    /// Names still to be placed.
    var labels: [PictureLabel] = []
    /// Text that is already placed.
    var inscriptions: [Inscription] = []
    /// What is shown, where it stands at rest.
    var entities: [Entity] = []
}
