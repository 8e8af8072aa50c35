/// A line that means nothing to a replay and is kept by every rewrite.
package enum Note: Hashable, Sendable {
    /// An empty line.
    case blank

    /// What stands after `#`, with the blank that usually follows it.
    case comment([UInt8])
}
