/// Exact lines of one channel as they stand in a file, one below the other and without notes.
///
/// Most of what is expected is of this kind; kept together, a line costs neither memory of its own
/// nor a count of who holds it.
struct ExactLines: Sendable {
    /// Where they go.
    let channel: Channel

    /// The whole file.
    let text: [UInt8]

    /// Where they are in it, with their marks.
    let lines: ArraySlice<SourceLine>

    /// What each of them says, behind the mark and its blank.
    private static func text(of line: SourceLine) -> Range<Int> {
        min(line.range.lowerBound + 2, line.range.upperBound)..<line.range.upperBound
    }

    /// The lines one by one.
    var expectations: [Placed<Expectation>] {
        lines.map { line in
            let text = LineText(slice: text[Self.text(of: line)])
            return Placed(.line(ExpectedLine(channel, .exact(text))), line: line.number)
        }
    }

    /// Whether these very lines were printed, from a place on.
    func stand(in output: Printout, at place: Int) -> Bool {
        guard output.count - place >= lines.count else { return false }
        let expected = text.span
        let actual = output.bytes.span
        var place = place
        for line in lines {
            let other = output.lines[place]
            guard other.channel == channel, other.isTerminated,
                expected.extracting(Self.text(of: line)).isSame(as: actual.extracting(other.text))
            else { return false }
            place += 1
        }
        return true
    }
}
