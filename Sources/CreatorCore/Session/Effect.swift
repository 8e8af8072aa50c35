/// Something a session asks its owner to do.
package enum Effect: Equatable, Sendable {
    case emit(Event)
    /// Claim a folder for a new video, then call ``Session/opened(_:)``.
    case open
    case run(StageRun, Production)
    case cancelRun
}
