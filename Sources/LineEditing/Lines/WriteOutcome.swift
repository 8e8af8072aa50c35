/// What became of something that was to be written.
package enum WriteOutcome: Equatable, Sendable {
    /// All of it was taken.
    case written
    /// Nobody reads it any more, as when a pipe's reader has ended.
    case closed
    /// The system refused it; the reason is the system's.
    case refused(String)
}
