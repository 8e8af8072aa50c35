/// How far a narration is.
package struct NarrationProgress: Sendable, Hashable {
    /// Sentences spoken so far.
    package let done: Int

    /// Sentences in all.
    package let total: Int
}
