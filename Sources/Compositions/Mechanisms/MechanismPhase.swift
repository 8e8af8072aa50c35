/// The moments of a mechanism, one scene each; the same figures stand at the same places in all.
package enum MechanismPhase: String, Sendable, Equatable, CaseIterable {
    /// The target does its natural work; the medicine is not there yet.
    case target
    /// The medicine comes and does what its verb says.
    case binding
    /// What remains: the medicine in place, the target's work stopped or going on.
    case aftermath
}
