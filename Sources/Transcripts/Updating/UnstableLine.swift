/// A line that was different in two replays of the same transcript, so that it was not written.
package struct UnstableLine: Equatable, Sendable {
    /// The line of the command in the file.
    package let line: Int

    /// What came in one replay.
    package let first: LineText

    /// What came in another.
    package let second: LineText

    /// A line with holes that allows both, as it could be written; `nil` when there is none.
    package let suggestion: [UInt8]?
}
