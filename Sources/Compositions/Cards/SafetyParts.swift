extension SafetyPanel {
    /// The same risks over two panels, for words that one cannot hold; nil when there is one risk.
    ///
    /// No word is lost or changed; headings say which part of the whole each panel is.
    package var halves: (first: SafetyPanel, second: SafetyPanel)? {
        guard items.count > 1 else { return nil }
        let lengths = items.map { $0.term.count + $0.text.count }
        let whole = lengths.reduce(0, +)
        var sum = 0
        var split = 1
        for (index, length) in lengths.enumerated().dropLast() {
            sum += length
            split = index + 1
            if sum * 2 >= whole { break }
        }
        return (
            SafetyPanel(heading: "\(heading) (1 of 2)", items: Array(items[..<split])),
            SafetyPanel(heading: "\(heading) (2 of 2)", items: Array(items[split...]))
        )
    }
}
