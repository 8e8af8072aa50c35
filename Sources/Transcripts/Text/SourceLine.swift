/// One line of a transcript as it stands in a file or in a fence of a document.
struct SourceLine: Sendable {
    /// Whether it is the first of a further fence.
    let beginsFence: Bool

    // A file is short enough for numbers of four bytes, and there are many lines.
    private let place: UInt32
    private let start: UInt32
    private let end: UInt32

    /// Creates a line.
    init(number: Int, range: Range<Int>, beginsFence: Bool = false) {
        self.beginsFence = beginsFence
        place = UInt32(number)
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
    }

    /// Its number in the file or document, counted from 1.
    var number: Int { Int(place) }

    /// Where its bytes are, without line break and without the indentation of its fence.
    var range: Range<Int> { Int(start)..<Int(end) }
}
