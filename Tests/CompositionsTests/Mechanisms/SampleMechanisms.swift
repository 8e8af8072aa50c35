import Compositions

/// Mechanisms with the words of real medicines, at one phase.
enum SampleMechanisms {
    static func all(_ phase: MechanismPhase) -> [(name: String, mechanism: Mechanism)] {
        [
            ("aspirin", .enzymeInhibition(aspirin(phase))),
            ("lisinopril", .enzymeInhibition(lisinopril(phase))),
            ("atorvastatin", .enzymeInhibition(atorvastatin(phase))),
            ("semaglutide", .receptorAction(semaglutide(phase))),
            ("losartan", .receptorAction(losartan(phase))),
            ("adalimumab", .ligandNeutralisation(adalimumab(phase))),
            ("empagliflozin", .passageBlock(empagliflozin(phase))),
            ("amlodipine", .passageBlock(amlodipine(phase))),
        ] + unphased
    }

    /// Pictures that have no phases.
    static let unphased: [(name: String, mechanism: Mechanism)] = [
        ("metformin", .processModulation(metformin)),
        ("aspirin cascade", .cascade(aspirinCascade)),
        ("lisinopril cascade", .cascade(lisinoprilCascade)),
        ("semaglutide cascade", .cascade(semaglutideCascade)),
        ("rupture", .vessel(rupture)),
        ("pressure", .vessel(pressure)),
        (
            "pancreas",
            .organCallout(
                OrganCallout(
                    organ: .pancreas,
                    name: "pancreas",
                    detail: .cells,
                    detailName: "pancreatic beta cells"
                )
            )
        ),
    ]

    static func aspirin(_ phase: MechanismPhase) -> EnzymeInhibition {
        EnzymeInhibition(
            target: "platelet cyclo-oxygenase (COX-1)",
            substrate: "arachidonic acid",
            product: "prostaglandin H2",
            drug: "aspirin",
            bond: .irreversible,
            phase: phase,
            drugNote: "acetyl group bound",
            targetNote: "inactive"
        )
    }

    static func lisinopril(_ phase: MechanismPhase) -> EnzymeInhibition {
        EnzymeInhibition(
            target: "angiotensin-converting enzyme (ACE)",
            substrate: "angiotensin I",
            product: "angiotensin II",
            drug: "lisinopril",
            bond: .reversible,
            phase: phase
        )
    }

    static func atorvastatin(_ phase: MechanismPhase) -> EnzymeInhibition {
        EnzymeInhibition(
            target: "HMG-CoA reductase",
            substrate: "HMG-CoA",
            product: "mevalonate",
            drug: "atorvastatin",
            bond: .competitive,
            phase: phase
        )
    }

    static func semaglutide(_ phase: MechanismPhase) -> ReceptorAction {
        ReceptorAction(
            receptor: "GLP-1 receptor",
            ligand: "native GLP-1",
            effect: "glucose-dependent insulin secretion up",
            drug: "semaglutide",
            verb: .activates,
            phase: phase
        )
    }

    static func losartan(_ phase: MechanismPhase) -> ReceptorAction {
        ReceptorAction(
            receptor: "AT1 receptor",
            ligand: "angiotensin II",
            effect: "vasoconstriction and aldosterone secretion",
            drug: "losartan",
            verb: .blocks,
            phase: phase
        )
    }

    static func adalimumab(_ phase: MechanismPhase) -> LigandNeutralisation {
        LigandNeutralisation(
            ligand: "TNF-alpha",
            receptors: "p55 and p75 TNF receptors",
            effect: "inflammatory response",
            drug: "adalimumab",
            phase: phase
        )
    }

    static func empagliflozin(_ phase: MechanismPhase) -> PassageBlock {
        PassageBlock(
            passage: "sodium-glucose co-transporter 2 (SGLT2)",
            way: .transporter,
            cargo: "glucose",
            drug: "empagliflozin",
            phase: phase
        )
    }

    static func amlodipine(_ phase: MechanismPhase) -> PassageBlock {
        PassageBlock(
            passage: "L-type calcium channel",
            way: .channel,
            cargo: "calcium ions",
            drug: "amlodipine",
            side: .inside,
            phase: phase
        )
    }

    static let metformin = ProcessModulation(
        drug: "metformin",
        effects: [
            .init(organ: .liver, words: "hepatic glucose output", change: .down),
            .init(organ: .intestine, words: "intestinal glucose absorption", change: .down),
            .init(organ: .muscle, words: "peripheral glucose uptake", change: .up),
        ]
    )

    static let aspirinCascade = Cascade(
        [
            .init("arachidonic acid"), .init("prostaglandin H2"),
            .init("thromboxane A2", change: .down), .init("platelet aggregation", change: .down),
        ],
        block: .step(1, drug: "aspirin")
    )

    static let lisinoprilCascade = Cascade(
        [
            .init("angiotensin I"), .init("ACE"), .init("angiotensin II", change: .down),
            .init("vasoconstriction and aldosterone secretion", change: .down),
        ],
        block: .step(1, drug: "lisinopril")
    )

    static let semaglutideCascade = Cascade([
        .init("GLP-1 receptor"), .init("glucose-dependent insulin secretion", change: .up),
        .init("glucagon secretion", change: .down), .init("minor delay in gastric emptying"),
    ])

    static let rupture = Vessel(
        lumen: 0.9,
        plaque: .ruptured,
        platelets: .aggregating,
        names: [.init(.plaque, "ruptured plaque"), .init(.platelets, "activated platelets")]
    )

    static let pressure = Vessel(
        lumen: 0.25,
        lumenAfter: 0.9,
        pressure: 1,
        names: [.init(.wall, "vessel wall"), .init(.pressure, "pressure")]
    )
}
