/// Makes captions of a recording: the display words verbatim, in step with the voice.
package struct Captioner: Sendable {
    private let style: CaptionStyle

    package init(style: CaptionStyle = .wide) {
        self.style = style
    }

    /// All cues of the film, scene by scene at their offsets.
    package func cues(of recording: NarrationRecording) -> [CaptionCue] {
        let offsets = recording.offsets
        let drafts = zip(recording.scenes, offsets).flatMap { scene, offset in
            cueDrafts(of: scene.sentences.map(\.words), offset: offset)
        }
        return timed(drafts, filmSeconds: recording.seconds)
    }

    /// Cues of sentences whose words' times count from the film's start.
    package func cues(of sentences: [[RecordedWord]], filmSeconds: Double) -> [CaptionCue] {
        timed(cueDrafts(of: sentences, offset: 0), filmSeconds: filmSeconds)
    }

    /// A cue before its end is settled.
    private struct CueDraft {
        let lines: [String]
        let spoken: TimeSpan
    }

    // MARK: Where to break

    private func cueDrafts(of sentences: [[RecordedWord]], offset: Double) -> [CueDraft] {
        let words = sentences.flatMap { $0 }
        guard !words.isEmpty else { return [] }
        var ends: Set<Int> = []
        var count = 0
        for sentence in sentences {
            count += sentence.count
            ends.insert(count - 1)
        }
        let breaks = CaptionBreaks(words: words.map(\.text), sentenceEnds: ends).costs
        let lengths = words.map(\.text.count)
        return partition(words, ends: ends, lengths: lengths, breaks: breaks).map { lines in
            let first = lines.first?.lowerBound ?? 0
            let last = (lines.last?.upperBound ?? 1) - 1
            return CueDraft(
                lines: lines.map { range in
                    words[range].map(\.text).joined(separator: " ")
                },
                spoken: TimeSpan(start: words[first].span.start, end: words[last].span.end)
                    .shifted(by: offset)
            )
        }
    }

    /// The cheapest way to cut the words into cues, by dynamic programming from the end.
    private func partition(
        _ words: [RecordedWord],
        ends: Set<Int>,
        lengths: [Int],
        breaks: [Double]
    ) -> [[Range<Int>]] {
        var best: [(cost: Double, lines: [Range<Int>])] = Array(
            repeating: (.infinity, []),
            count: words.count + 1
        )
        best[words.count] = (0, [])
        let capacity = (style.lineLength + 1) * style.lineCount
        for start in words.indices.reversed() {
            var width = 0
            for end in (start + 1)...words.count {
                width += lengths[end - 1] + 1
                if width > capacity, end > start + 1 { break }
                let lines = CaptionLines(
                    start..<end,
                    lengths: lengths,
                    breaks: breaks,
                    style: style
                )
                guard let lines else { continue }
                let cost =
                    best[end].cost + lines.cost + breaks[end - 1]
                    + cueCost(words, start..<end, ends: ends, characters: width - 1)
                if cost < best[start].cost { best[start] = (cost, lines.lines) }
            }
        }
        var cues: [[Range<Int>]] = []
        var position = 0
        while position < words.count, let end = best[position].lines.last?.upperBound {
            cues.append(best[position].lines)
            position = end
        }
        return cues
    }

    /// What is against a cue: its being one more, its speed, its length, sentences run together.
    private func cueCost(
        _ words: [RecordedWord],
        _ range: Range<Int>,
        ends: Set<Int>,
        characters: Int
    ) -> Double {
        let last = range.upperBound - 1
        let start = words[range.lowerBound].span.start
        let next = last + 1 < words.count ? words[last + 1].span.start : .infinity
        let spoken = words[last].span.end - start
        let shown = min(next - start, spoken + style.linger)
        let longestShown = min(next - start, spoken + style.shortest)
        var cost = 3.0
        let speed = Double(characters) / max(0.001, shown)
        cost += max(0, speed - style.targetSpeed) * 2 + max(0, speed - style.hardSpeed) * 40
        if longestShown < style.shortest { cost += 400 * (style.shortest - longestShown) + 50 }
        if spoken > style.longest { cost += 500 * (spoken - style.longest) + 500 }
        let inner = ends.filter { range.contains($0) && $0 < last }
        return cost + Double(inner.count) * 12
    }

    // MARK: When to show

    private func timed(_ drafts: [CueDraft], filmSeconds: Double) -> [CaptionCue] {
        drafts.indices.map { index in
            let draft = drafts[index]
            let start = draft.spoken.start
            let limit = index + 1 < drafts.count ? drafts[index + 1].spoken.start : filmSeconds
            var end = draft.spoken.end + style.linger
            end = max(end, start + style.shortest)
            end = min(end, limit, start + max(style.longest, draft.spoken.seconds))
            // Nearer than two frames to the next cue is a flicker: let them touch.
            if limit - end < style.leastGap { end = limit }
            return CaptionCue(
                lines: draft.lines,
                span: TimeSpan(start: Self.milliseconds(start), end: Self.milliseconds(end))
            )
        }
    }

    private static func milliseconds(_ seconds: Double) -> Double {
        (seconds * 1000).rounded() / 1000
    }
}
