/// Turns what is shown into what is said.
///
/// Nothing but the result may reach an engine: flite reads "25 µg" as "25 g" and drops "≥", so
/// a dose would be read a million times too high. The result's alphabet is closed
/// (`[A-Za-z' ,.?!;:-]`), and every display word with a letter or a digit is heard.
package struct TextNormalizer: Sendable {
    /// How "03/04/2024" is meant.
    package enum DateOrder: Sendable {
        case monthFirst
        case dayFirst
    }

    private let dateOrder: DateOrder

    package init(dateOrder: DateOrder = .monthFirst) {
        self.dateOrder = dateOrder
    }

    /// Normalises one sentence or several.
    package func spokenText(of display: String) -> SpokenText {
        let chunks = DisplaySplitter.chunks(of: display)
        var tokens: [TextToken] = []
        var index = 0
        while index < chunks.count {
            let whole = WholeReading.tokens(in: chunks, at: index, dateOrder: dateOrder)
            tokens += whole?.tokens ?? Tokenizer.tokens(of: chunks[index].folded, at: index)
            index += whole?.chunkCount ?? 1
        }
        var reader = SpeechReader(tokens: tokens, chunks: chunks)
        reader.readAll()
        let words = zip(chunks, reader.spoken).map { DisplayWord(text: $0.display, spoken: $1) }
        return SpokenText(
            words: words,
            unreadable: reader.unreadable.sorted().map { chunks[$0].display }
        )
    }
}
