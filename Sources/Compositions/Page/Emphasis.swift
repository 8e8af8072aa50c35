package import SceneGraph

/// Words inside a text that stand out.
package struct Emphasis: Sendable, Equatable {
    /// The words; their first occurrence stands out.
    package var words: String
    /// Their colour.
    package var color: Color
    /// Their weight, if it differs.
    package var weight: FontWeight?

    /// Words in another colour and perhaps another weight.
    package init(_ words: String, _ color: Color, _ weight: FontWeight? = nil) {
        self.words = words
        self.color = color
        self.weight = weight
    }

    /// The stretches with the words set apart.
    func applied(to runs: [TextRun]) -> [TextRun] {
        runs.flatMap { run -> [TextRun] in
            guard run.highlight == nil, !run.raised, !words.isEmpty,
                let range = run.text.firstRange(of: words)
            else { return [run] }
            let before = String(run.text[..<range.lowerBound])
            let after = String(run.text[range.upperBound...])
            return [
                TextRun(before, weight: run.weight), TextRun(words, weight: weight, color: color),
                TextRun(after, weight: run.weight),
            ].filter { !$0.text.isEmpty }
        }
    }
}
