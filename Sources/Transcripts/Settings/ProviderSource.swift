/// Who answers for the providers in a replay.
package enum ProviderSource: String, CaseIterable, Sendable {
    /// What is built in.
    case offline
    /// The replies in the transcript.
    case cassette
    /// The network; only when a flag allows it.
    case live
}
