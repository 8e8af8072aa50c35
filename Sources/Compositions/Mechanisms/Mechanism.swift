/// The pictures of how a medicine works and of what it works on.
package enum Mechanism: Sendable, Equatable {
    /// A medicine in the pocket of an enzyme.
    case enzymeInhibition(EnzymeInhibition)

    /// A medicine that activates or blocks a receptor.
    case receptorAction(ReceptorAction)
    /// An antibody that captures a ligand before it reaches its receptors.
    case ligandNeutralisation(LigandNeutralisation)
    /// A medicine that plugs a carrier or a channel.
    case passageBlock(PassageBlock)
    /// Steps that follow from each other.
    case cascade(Cascade)
    /// Effects in organs, where no molecular target is named.
    case processModulation(ProcessModulation)
    /// An organ with a closer look.
    case organCallout(OrganCallout)
    /// A blood vessel and what is in it.
    case vessel(Vessel)

    /// The picture that draws itself.
    package var picture: any Illustration {
        switch self {
        case .enzymeInhibition(let picture): picture
        case .receptorAction(let picture): picture
        case .ligandNeutralisation(let picture): picture
        case .passageBlock(let picture): picture
        case .cascade(let picture): picture
        case .processModulation(let picture): picture
        case .organCallout(let picture): picture
        case .vessel(let picture): picture
        }
    }
}
