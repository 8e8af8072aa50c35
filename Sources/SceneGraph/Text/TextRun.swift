/// A stretch of text that may differ from its block in weight, colour or place.
package struct TextRun: Sendable, Equatable, Hashable {
    /// The letters.
    package var text: String
    /// Another weight, if any.
    package var weight: FontWeight?
    /// Another colour, if any.
    package var color: Color?
    /// The colour of a round box behind the letters, if any.
    package var highlight: Color?
    /// Whether it is a small raised mark, such as a reference number.
    package var raised: Bool

    /// A stretch of text in its block's style unless told otherwise.
    package init(
        _ text: String,
        weight: FontWeight? = nil,
        color: Color? = nil,
        highlight: Color? = nil,
        raised: Bool = false
    ) {
        self.text = text
        self.weight = weight
        self.color = color
        self.highlight = highlight
        self.raised = raised
    }

    /// Size of a raised mark as a share of the text's size.
    package static let raisedSize = 0.58
    /// How far a raised mark stands above the line, as a share of the text's size.
    package static let raisedRise = 0.36
    /// Space on each side inside a highlight, as a share of the text's size.
    package static let highlightPadding = 0.18
}
