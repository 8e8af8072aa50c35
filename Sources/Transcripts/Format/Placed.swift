/// A part of a transcript with the notes above it and the line it was read from.
///
/// Two parts are equal when their notes and values are; where they stand does not count, so that
/// what is written and read again is equal to what it was.
package struct Placed<Value: Equatable & Sendable>: Equatable, Sendable {
    /// The comments and blank lines between the part before and this one.
    package var notes: [Note]

    /// The part itself.
    package var value: Value

    /// The line of the file or document, counted from 1; 0 when it was never read.
    package let line: Int

    /// Creates a part.
    package init(_ value: Value, notes: [Note] = [], line: Int = 0) {
        self.notes = notes
        self.value = value
        self.line = line
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.notes == right.notes && left.value == right.value
    }
}
