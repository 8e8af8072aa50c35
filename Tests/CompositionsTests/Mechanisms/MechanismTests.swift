import Compositions
import Drawing
import SceneGraph
import Testing

@Suite struct MechanismTests {
    /// Every aspect in one theme, the other themes, and large text.
    static let designs: [DesignCase] =
        Aspect.allCases.map { DesignCase(aspect: $0, theme: .light, fontScale: 1) } + [
            DesignCase(aspect: .widescreen, theme: .dark, fontScale: 1),
            DesignCase(aspect: .vertical, theme: .highContrast, fontScale: 1),
            DesignCase(aspect: .widescreen, theme: .light, fontScale: 1.6),
        ]

    private func card(_ mechanism: Mechanism) -> MechanismCard {
        MechanismCard(headline: "How it works", mechanism: mechanism)
    }

    private func compose(
        _ mechanism: Mechanism,
        design: Design = Design(),
        seconds: Double = 12
    ) throws -> Composition {
        try Composer(design: design, typesetter: try Typesetter())
            .compose(card(mechanism), in: .sample(seconds: seconds))
    }

    @Test(arguments: designs)
    func `real words have no fault and stay in their panel`(_ testCase: DesignCase) throws {
        let composer = Composer(design: testCase.design, typesetter: try Typesetter())
        for sample in SampleMechanisms.all(.binding) {
            let composition = try composer.compose(card(sample.mechanism), in: .sample())
            let faults = CompositionChecker.faults(of: composition)
            #expect(faults.isEmpty, "\(sample.name): \(faults.map(\.description))")
            let panel = try #require(composition.scene.nodes.first { $0.name == "panel" })
            for box in composition.textBoxes where box.role == .label {
                #expect(panel.contentBounds.contains(box.rect), "\(sample.name): \(box.text)")
            }
        }
    }

    @Test(arguments: [4.0, 9, 20])
    func `everything rests well before the end of its scene`(_ seconds: Double) throws {
        let composer = Composer(design: Design(), typesetter: try Typesetter())
        for phase in MechanismPhase.allCases {
            let pictures: [Mechanism] = [
                .enzymeInhibition(SampleMechanisms.atorvastatin(phase)),
                .receptorAction(SampleMechanisms.losartan(phase)),
                .ligandNeutralisation(SampleMechanisms.adalimumab(phase)),
                .passageBlock(SampleMechanisms.amlodipine(phase)),
            ]
            for picture in pictures + SampleMechanisms.unphased.map(\.mechanism) {
                let composition = try composer.compose(
                    card(picture),
                    in: .sample(seconds: seconds)
                )
                #expect(composition.settledTime <= seconds - 0.5, "\(picture)")
            }
        }
    }

    @Test func `text settles before the first thing of the picture moves`() throws {
        for sample in SampleMechanisms.all(.binding) {
            let composition = try compose(sample.mechanism)
            // The names of what arrives come with it.
            let settled =
                composition.textBoxes.filter { $0.role != .label }.map(\.stillFrom).max() ?? 0
            let moves = composition.scene.nodes.flatMap(offsets)
            let first = moves.map(\.lowerBound).filter { $0 > 0.6 }.min() ?? .infinity
            #expect(first >= settled, "\(sample.name): \(first) before \(settled)")
        }
    }

    @Test func `no name or leader is seen before what it names`() throws {
        var docked = SampleMechanisms.semaglutide(.target)
        docked.isDocked = true
        var samples = [("docked", Mechanism.receptorAction(docked))]
        for phase in MechanismPhase.allCases {
            samples += SampleMechanisms.all(phase).map { ("\($0.name) \(phase)", $0.mechanism) }
        }
        var looked = 0
        for (name, mechanism) in samples {
            let composition = try compose(mechanism)
            let scene = composition.scene
            let art = scene.nodes.filter { !$0.isNaming }.drop { $0.name != "panel" }.dropFirst()
            for leader in scene.nodes where leader.name == "leader" {
                let anchor = try #require(leader.dot).center
                // What goes away leaves only its ghost, and is named while it is there.
                let named = try #require(
                    art.flatMap { $0.atRest.covers(anchor) }.last
                        ?? art.flatMap { $0.posed(at: 0).covers(anchor) }.last,
                    "\(name): a leader to nothing"
                )
                let words = try #require(scene.nodes.first { $0.isName(at: leader) })
                for seen in [leader, words] {
                    let time = (0...120).map { Double($0) / 10 }.first { seen.isSeen(at: $0) }
                    let there = art.flatMap { $0.posed(at: time ?? 0).covers(anchor) }
                    #expect(there.contains(named), "\(name): \(named) at \(time ?? 0)")
                    looked += 1
                }
            }
        }
        #expect(looked > 100)
    }

    @Test func `a receptor's scene goes on from the one before and shows another picture`() throws {
        var released = SampleMechanisms.semaglutide(.target)
        released.isDocked = true
        let first = try compose(.receptorAction(SampleMechanisms.semaglutide(.target)))
        let next = try compose(.receptorAction(released))
        let last = try compose(.receptorAction(SampleMechanisms.semaglutide(.binding)))
        func ligand(_ composition: Composition, at time: Double) -> [Rect] {
            composition.scene.posed(at: time).nodes.filter { $0.name == "molecule" }
                .map(\.restingBounds).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        }
        let end = 100.0
        for (before, after) in [(first, next), (next, last)] {
            for (old, new) in zip(ligand(before, at: end), ligand(after, at: 0)) {
                #expect(abs(old.midX - new.midX) < 2 && abs(old.midY - new.midY) < 2)
            }
            #expect(before.scene.atRest.nodes != after.scene.atRest.nodes)
        }
        #expect(ligand(next, at: 0).count == 3 && ligand(last, at: 0).count == 3)
    }

    @Test func `effects shown before stand as they are and only the new one moves`() throws {
        var known = SampleMechanisms.metformin
        known.shown = 2
        let composition = try compose(.processModulation(known))
        let dials = composition.scene.nodes.filter { $0.name == "dial" }
        #expect(dials.map(\.isAnimated) == [false, false, true])
        let anew = try compose(.processModulation(SampleMechanisms.metformin))
        let turned = anew.scene.nodes.filter { $0.name == "dial" }
        #expect(dials.map(\.atRest) == turned.map(\.atRest))
    }

    /// When anything in a node is displaced, headlines aside.
    private func offsets(_ node: Node) -> [ClosedRange<Double>] {
        if case .text = node.content { return [] }
        let own = node.motion.offset?.changes ?? []
        guard case .group(let children) = node.content else { return own }
        return own + children.flatMap(offsets)
    }

    @Test func `the same words give the same scene`() throws {
        let picture = Mechanism.enzymeInhibition(SampleMechanisms.aspirin(.binding))
        #expect(try compose(picture) == compose(picture))
    }

    @Test func `target and names stay at their places from phase to phase`() throws {
        let phases = try MechanismPhase.allCases.map {
            try compose(.enzymeInhibition(SampleMechanisms.aspirin($0)))
        }
        for composition in phases {
            for (name, kind) in [("platelet cyclo-oxygenase (COX-1)", "enzyme")] {
                let here = composition.entities.first { $0.name == name && $0.kind == kind }
                let first = phases[0].entities.first { $0.name == name && $0.kind == kind }
                #expect(here == first)
            }
            let word = composition.textBoxes.first { $0.text == "Arachidonic acid" }
            #expect(word?.rect == phases[0].textBoxes.first { $0.text == "Arachidonic acid" }?.rect)
        }
    }

    @Test func `an activated receptor at rest does not move and a blocked one is tried again`()
        throws
    {
        let lit = try compose(.receptorAction(SampleMechanisms.semaglutide(.aftermath)))
        let dark = try compose(.receptorAction(SampleMechanisms.losartan(.aftermath)))
        #expect(lit.scene.nodes.flatMap(offsets).isEmpty)
        #expect(dark.scene.nodes.flatMap(offsets).isEmpty == false)
    }

    @Test func `the medicine is shown in every phase but the first`() throws {
        let composer = Composer(design: Design(), typesetter: try Typesetter())
        for phase in MechanismPhase.allCases {
            let phased = SampleMechanisms.all(phase).dropLast(SampleMechanisms.unphased.count)
            for sample in phased {
                let composition = try composer.compose(card(sample.mechanism), in: .sample())
                let hasDrug = composition.entities.contains {
                    $0.kind == "drug" || $0.kind == "antibody"
                }
                #expect(hasDrug == (phase != .target), "\(sample.name) \(phase)")
            }
        }
    }

    @Test func `too few or too many steps and names are refused by what is wrong`() {
        #expect(throws: LayoutError.missing("three steps of a cascade")) {
            try compose(.cascade(Cascade([.init("one"), .init("two")])))
        }
        #expect(throws: LayoutError.tooMany("steps in a cascade", limit: 6)) {
            try compose(.cascade(Cascade((1...7).map { .init("step \($0)") })))
        }
        #expect(throws: LayoutError.tooMany("names in a vessel", limit: 4)) {
            try compose(
                .vessel(Vessel(lumen: 1, names: Vessel.Part.allCases.map { .init($0, "name") }))
            )
        }
    }

    @Test func `a sentence that makes too many words is left out and said so`() throws {
        let long = "It hands an acetyl group to cyclo-oxygenase, and the bond does not come apart."
        let card = MechanismCard(
            headline: "Aspirin switches the enzyme off",
            body: long,
            mechanism: .enzymeInhibition(SampleMechanisms.aspirin(.binding))
        )
        let composition = try Composer(design: Design(), typesetter: try Typesetter())
            .compose(card, in: .sample())
        #expect(composition.textBoxes.contains { $0.text == long } == false)
        #expect(composition.notes.contains { $0.contains("left out") })
    }

    @Test func `descriptions have 8 to 60 words at every phase`() {
        for phase in MechanismPhase.allCases {
            for sample in SampleMechanisms.all(phase) {
                let words = Wording.count(card(sample.mechanism).altText)
                #expect((8...60).contains(words), "\(sample.name) \(phase): \(words)")
            }
        }
    }

    @Test func `every organ is drawn inside its box`() throws {
        for organ in Organ.allCases {
            let picture = OrganCallout(
                organ: organ,
                name: organ.rawValue,
                detail: .cells,
                detailName: "cells"
            )
            let composition = try compose(.organCallout(picture))
            let entity = try #require(composition.entities.first { $0.kind == "organ" })
            let node = try #require(
                composition.scene.nodes.first { $0.name == "organ \(organ.rawValue)" }
            )
            let ink = node.transform.matrix.apply(node.contentBounds)
            #expect(entity.rect.inset(-entity.rect.width * 0.06).contains(ink), "\(organ)")
        }
    }
}

extension Node {
    /// Whether it names things in a picture rather than being one.
    fileprivate var isNaming: Bool {
        if case .text = content { true } else { name == "leader" }
    }

    /// The box of a leader's dot.
    fileprivate var dot: Rect? {
        guard case .group(let parts) = content else { return nil }
        return parts.first { $0.name == "dot" }?.contentBounds
    }

    /// Whether it is the text that a leader leaves.
    fileprivate func isName(at leader: Node) -> Bool {
        guard case .text = content, case .group(let parts) = leader.content,
            let line = parts.first
        else { return false }
        return restingBounds.inset(-16).intersects(line.contentBounds)
    }

    /// Whether anything of it is seen at a moment.
    fileprivate func isSeen(at time: Double) -> Bool {
        let node = posed(at: time)
        guard node.opacity > 0.01 else { return false }
        switch node.content {
        case .group(let children): return children.contains { $0.isSeen(at: time) }
        case .shape(let shape): return shape.path.length > 1
        case .text, .image: return true
        }
    }

    /// The names of the bodies in it that a place lies on, whatever their state.
    fileprivate func covers(_ place: Point) -> [String] {
        guard opacity > 0.01, restingBounds.inset(-2).contains(place) else { return [] }
        let inner = transform.matrix.inverse.apply(place)
        switch content {
        case .group(let children):
            let parts = children.flatMap { $0.covers(inner) }
            return parts.isEmpty ? [] : [name.stateless]
        case .shape(let shape):
            return shape.fill != nil && shape.bounds.inset(-2).contains(inner)
                ? [name.stateless] : []
        case .text, .image: return []
        }
    }
}

extension String {
    /// The name of a figure without the state it is drawn in.
    fileprivate var stateless: String {
        for ending in [" on", " off"] where hasSuffix(ending) {
            return String(dropLast(ending.count))
        }
        return self
    }
}
