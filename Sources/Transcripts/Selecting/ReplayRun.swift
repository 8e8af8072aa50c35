/// One replay of one file.
package struct ReplayRun: Hashable, Sendable {
    /// The path as it was given or found.
    package let path: String

    /// Which replay of this file it is, counted from 1.
    package let attempt: Int
}
