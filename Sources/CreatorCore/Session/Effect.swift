/// Something a session asks its owner to do.
package enum Effect: Equatable, Sendable {
    case emit(Event)
    /// Claim a folder for a new video, then call ``Session/opened(_:)``.
    case open
    case run(StageRun, Production)
    case cancelRun
}

extension Effect {
    /// Whether it begins a stage.
    var runsStage: Bool {
        switch self {
        case .run: true
        case .emit, .open, .cancelRun: false
        }
    }
}
