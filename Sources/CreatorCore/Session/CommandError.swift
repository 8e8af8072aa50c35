/// Why a command cannot be carried out now.
package enum CommandError: Error, Equatable, Sendable {
    case noSession
    case sessionInProgress(VideoID)
    case stageStillRunning(Stage)
    case nothingToAccept(Stage)
    case nothingRunning
    case sessionOver
    case noSuchVersion(Stage, Int, known: [Int])
    case noVersions(Stage)
    case nothingToCompare(Stage)

    /// The refusal a face shows.
    package var refusal: Refusal {
        Refusal(.state, description, suggestions: suggestions)
    }

    /// The commands that would apply now.
    private var suggestions: [String] {
        switch self {
        case .noSession, .sessionOver: ["start", "types"]
        case .sessionInProgress: ["stop"]
        case .stageStillRunning: ["stop"]
        case .nothingToAccept: ["regen", "stop"]
        case .nothingRunning: ["status"]
        case .noSuchVersion, .noVersions, .nothingToCompare: ["versions"]
        }
    }
}

extension CommandError: CustomStringConvertible {
    /// What is wrong, then what to type instead.
    package var description: String {
        switch self {
        case .noSession:
            "no session is open; type start moa drug_name=... condition=..."
        case .sessionInProgress(let id):
            "\(id.rawValue) is still open; type stop before starting another"
        case .stageStillRunning(let stage):
            "\(stage.rawValue) is still running; wait for it, or stop"
        case .nothingToAccept(let stage):
            "\(stage.rawValue) failed, so there is nothing to accept; type regen or stop"
        case .nothingRunning:
            "no stage is running, so there is nothing to cancel"
        case .sessionOver:
            "this session is over; type start to make another video"
        case .noSuchVersion(let stage, let number, let known):
            "\(stage.rawValue) has no version \(number); there is "
                + known.map { "v\($0)" }.joined(separator: ", ")
        case .noVersions(let stage):
            "\(stage.rawValue) has not been made yet; type versions to see what there is"
        case .nothingToCompare(let stage):
            "\(stage.rawValue) has one version, so there is nothing to compare; type regen first"
        }
    }
}
