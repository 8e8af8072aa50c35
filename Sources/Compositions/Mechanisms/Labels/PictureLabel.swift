import SceneGraph

/// A name for something in a picture, to be placed near it with a leader.
struct PictureLabel {
    /// Where a label stands, seen from the thing.
    enum Side: CaseIterable { case above, right, below, left }

    /// What colour the words have, by meaning.
    enum Tone { case ink, drug, harm }

    /// The name.
    var words: String
    /// A remark below it, in softer letters.
    var note: String?
    /// The place on the thing where the leader ends in a dot.
    var anchor: Point
    /// Sides in order of preference; others are taken only in need.
    var sides: [Side]
    /// The colour of the words.
    var tone = Tone.ink
    /// When its thing is there, in seconds; 0 for a thing that is there from the first frame.
    ///
    /// Neither the words nor the leader are seen before it.
    var time = 0.0

    /// How the words come in.
    var entrance: Entrance { time > 0 ? .moment(time) : .none }

    /// The colour of the words on a palette.
    func color(_ palette: Palette) -> Color {
        switch tone {
        case .ink: palette.ink
        case .drug: palette.drugInk
        case .harm: palette.harm
        }
    }
}
