/// Gives one line at a time, wherever lines come from.
package protocol LineReader: Sendable {
    /// The next line; the prompt (which may carry colour sequences) is shown where a person reads it.
    func next(prompt: String) async -> LineInput

    /// Makes the `next` that waits, or else the one that comes, return ``LineInput/interrupted``.
    ///
    /// A Ctrl-C between two lines must not be lost; while a stage runs it is the stage's, and whoever
    /// answers signals does not call this.
    func interrupt()
}
