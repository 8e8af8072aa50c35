/// A carrier or channel in a membrane, what passes through it, and a medicine that plugs it.
package struct PassageBlock: Sendable, Equatable {
    /// What sort of way through the membrane it is.
    package enum Way: String, Sendable, Equatable, CaseIterable {
        /// A carrier that takes its cargo across.
        case transporter
        /// An open channel.
        case channel
    }

    /// From which side the medicine plugs it.
    package enum Side: String, Sendable, Equatable, CaseIterable {
        /// From outside the cell.
        case outside
        /// From inside the cell.
        case inside
    }

    /// The carrier's or channel's name.
    package var passage: String
    /// What sort of way it is.
    package var way: Way
    /// What passes through it.
    package var cargo: String
    /// The medicine's name.
    package var drug: String
    /// From which side the medicine plugs it.
    package var side: Side
    /// The moment that is shown.
    package var phase: MechanismPhase

    /// A way through a membrane, its cargo and a medicine at one moment.
    package init(
        passage: String,
        way: Way,
        cargo: String,
        drug: String,
        side: Side = .outside,
        phase: MechanismPhase
    ) {
        self.passage = passage
        self.way = way
        self.cargo = cargo
        self.drug = drug
        self.side = side
        self.phase = phase
    }
}
