import CreatorCore

/// Walks over one line, scalar by scalar, and reads its words and values.
///
/// Scalars, not characters: a combining mark after `=` or a quote must not hide it.
struct LineScanner {
    let scalars: [Unicode.Scalar]
    var index = 0

    init(_ line: String) {
        scalars = Array(line.unicodeScalars)
    }

    /// The scalar at the current place, or `nil` at the end.
    var current: Unicode.Scalar? { scalar(at: index) }

    /// The scalar at a place, or `nil` outside the line.
    func scalar(at place: Int) -> Unicode.Scalar? {
        scalars.indices.contains(place) ? scalars[place] : nil
    }

    /// Whether a scalar separates words; pasted no-break spaces and byte order marks do too.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        // The tables of Unicode are asked only where ASCII does not answer.
        if scalar.isASCII { return scalar == " " || ("\t"..."\r").contains(scalar) }
        return scalar.properties.isWhitespace || scalar == "\u{FEFF}"
    }

    /// Whether the current place is a blank or the end.
    var isAtBreak: Bool { current.map(Self.isBlank) ?? true }

    /// Steps over blanks.
    mutating func skipBlanks() {
        while let current, Self.isBlank(current) { index += 1 }
    }

    /// The text between two places.
    func text(_ range: Range<Int>) -> String {
        let piece = scalars[range]
        if piece.allSatisfy(\.isASCII) {
            // Byte by byte, since nearly every line is plain.
            return String(
                decoding: piece.map { UInt8(truncatingIfNeeded: $0.value) },
                as: UTF8.self
            )
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    /// What is left of the line, without the blanks around it.
    func rest() -> String {
        var end = scalars.count
        while end > index, Self.isBlank(scalars[end - 1]) { end -= 1 }
        var start = index
        while start < end, Self.isBlank(scalars[start]) { start += 1 }
        return text(start..<end)
    }

    /// The column of a place, in characters counting from 1.
    func column(_ place: Int) -> Int {
        text(0..<min(place, scalars.count)).count + 1
    }

    /// An error at a place.
    func error(
        _ code: ErrorCode,
        at place: Int,
        _ message: String,
        suggestions: [String] = []
    ) -> SyntaxError {
        SyntaxError(code, at: column(place), message, suggestions: suggestions)
    }

    /// The scalars up to the next blank.
    mutating func bareWord() -> String {
        let start = index
        while !isAtBreak { index += 1 }
        return text(start..<index)
    }
}
