/// One word as the viewer reads it, with what is said for it.
package struct DisplayWord: Sendable, Hashable {
    /// The word verbatim, with its punctuation: "mg/kg,".
    package let text: String

    /// What is said for it, in order; empty for a lone symbol such as a dash.
    package let spoken: [SpokenWord]

    package init(text: String, spoken: [SpokenWord]) {
        self.text = text
        self.spoken = spoken
    }
}
