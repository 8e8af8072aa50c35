/// Lines of text that are already broken, in a box whose top left corner is the node's origin.
package struct TextBlock: Sendable, Equatable {
    /// The stretches of each line.
    package var lines: [[TextRun]]
    /// The style that stretches start from.
    package var style: TextStyle
    /// Width of the box; lines are aligned in it.
    package var width: Double
    /// To which side lines are set.
    package var alignment: TextAlignment

    /// A block of broken lines.
    package init(
        lines: [[TextRun]],
        style: TextStyle,
        width: Double,
        alignment: TextAlignment = .leading
    ) {
        self.lines = lines
        self.style = style
        self.width = width
        self.alignment = alignment
    }

    /// A block of one plain line.
    package init(
        _ text: String,
        style: TextStyle,
        width: Double,
        alignment: TextAlignment = .leading
    ) {
        self.init(lines: [[TextRun(text)]], style: style, width: width, alignment: alignment)
    }

    /// Height of the box: lines times their distance.
    package var height: Double { Double(lines.count) * style.leading }

    /// Where the letters of a line stand, from the top; capitals sit in the middle of their line.
    package func baseline(_ line: Int) -> Double {
        Double(line) * style.leading + (style.leading + style.capHeight) / 2
    }

    /// The words as read aloud: a word that was cut between two lines is whole again.
    package var text: String {
        var text = ""
        for line in lines.map({ $0.map(\.text).joined() }) {
            if text.last == TextBlock.seam {
                text.removeLast()
                if text.last == "\u{2010}" { text.removeLast() }
            } else if !text.isEmpty {
                text += " "
            }
            text += line
        }
        return text
    }

    /// Follows a cut inside a word: a space of no width.
    package static let seam: Character = "\u{200B}"
}
