/// An enzyme that turns one substance into another, and a medicine that stops it.
package struct EnzymeInhibition: Sendable, Equatable {
    /// How the medicine holds on to the enzyme.
    package enum Bond: String, Sendable, Equatable, CaseIterable {
        /// A bond that stays: drawn solid.
        case irreversible
        /// A bond that comes apart in time: drawn dotted.
        case reversible
        /// The medicine and the substance vie for the pocket: drawn dotted.
        case competitive
    }

    /// The enzyme's name.
    package var target: String
    /// What it works on.
    package var substrate: String
    /// What it makes.
    package var product: String
    /// The medicine's name.
    package var drug: String
    /// How the medicine holds on.
    package var bond: Bond
    /// The moment that is shown.
    package var phase: MechanismPhase
    /// A remark under the medicine's name once it is there, such as "acetyl group bound".
    package var drugNote: String?
    /// A remark under the enzyme's name once the medicine is there, such as "inactive".
    package var targetNote: String?

    /// An enzyme, its substance and its medicine at one moment.
    package init(
        target: String,
        substrate: String,
        product: String,
        drug: String,
        bond: Bond,
        phase: MechanismPhase,
        drugNote: String? = nil,
        targetNote: String? = nil
    ) {
        self.target = target
        self.substrate = substrate
        self.product = product
        self.drug = drug
        self.bond = bond
        self.phase = phase
        self.drugNote = drugNote
        self.targetNote = targetNote
    }
}
