/// What a reviewer can ask of a session.
package enum Command: Equatable, Sendable {
    case start(Brief)
    case accept
    /// Runs the current stage again; the feedback is kept verbatim.
    case regenerate(feedback: String?)
    case stop
    /// Cancels the running stage and nothing else.
    case cancel
    /// Makes an older version of the current stage the one that `accept` takes.
    case use(version: Int)
    /// Shows a version again: of the current stage, and the one in use, unless told otherwise.
    case show(Stage?, version: Int?)
    /// Compares two versions of a stage; without numbers, the two newest.
    case diff(Stage?, from: Int?, to: Int?)
    case versions
    case status
}
