/// A free ligand, its receptors, and an antibody that captures it on the way.
package struct LigandNeutralisation: Sendable, Equatable {
    /// The ligand's name.
    package var ligand: String
    /// The receptors' name or names, as one phrase.
    package var receptors: String
    /// What the receptors bring about inside the cell.
    package var effect: String
    /// The medicine's name.
    package var drug: String
    /// The moment that is shown.
    package var phase: MechanismPhase

    /// A ligand, its receptors, their effect and a medicine at one moment.
    package init(
        ligand: String,
        receptors: String,
        effect: String,
        drug: String,
        phase: MechanismPhase
    ) {
        self.ligand = ligand
        self.receptors = receptors
        self.effect = effect
        self.drug = drug
        self.phase = phase
    }
}
