/// How often every file is replayed.
package struct RepeatCount: Hashable, Sendable {
    /// The most repetitions that can be asked for.
    static let most = 10_000

    /// The count; at least 1.
    package let value: Int

    /// Once.
    package static let once = RepeatCount(value: 1)

    private init(value: Int) {
        self.value = value
    }

    /// Reads a count such as `10`.
    package init(parsing text: String) throws(SelectionError) {
        guard let value = WholeNumber.int(Array(text.utf8)), (1...Self.most).contains(value) else {
            throw .malformedRepeat(text)
        }
        self.init(value: value)
    }
}
