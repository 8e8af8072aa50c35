/// A stretch of a printed line that may be different next time, but is of a known type.
package struct TypedSpan: Hashable, Sendable {
    /// Where it is, in bytes from the beginning of the line.
    let range: Range<Int>

    /// What can stand there.
    let hole: Hole
}
