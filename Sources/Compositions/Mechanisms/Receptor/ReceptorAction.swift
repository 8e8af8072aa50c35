/// A receptor in a membrane, its natural ligand, and a medicine that activates or blocks it.
package struct ReceptorAction: Sendable, Equatable {
    /// What the medicine does at the receptor.
    package enum Verb: String, Sendable, Equatable, CaseIterable {
        /// It switches the receptor on: docks and lights.
        case activates
        /// It keeps the natural ligand out: docks and dims.
        case blocks
    }

    /// The receptor's name.
    package var receptor: String
    /// The natural ligand's name.
    package var ligand: String
    /// What the receptor brings about inside the cell.
    package var effect: String
    /// The medicine's name.
    package var drug: String
    /// What the medicine does.
    package var verb: Verb
    /// The moment that is shown.
    package var phase: MechanismPhase
    /// Whether the natural ligand is docked as the target's scene begins, since the scene before
    /// showed it dock; it then leaves, and the receptor waits as the medicine will find it.
    package var isDocked: Bool

    /// A receptor, its ligand, its effect and a medicine at one moment.
    package init(
        receptor: String,
        ligand: String,
        effect: String,
        drug: String,
        verb: Verb,
        phase: MechanismPhase,
        isDocked: Bool = false
    ) {
        self.receptor = receptor
        self.ligand = ligand
        self.effect = effect
        self.drug = drug
        self.verb = verb
        self.phase = phase
        self.isDocked = isDocked
    }
}
