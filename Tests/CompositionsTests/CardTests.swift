import Compositions
import Drawing
import SceneGraph
import Testing

@Suite struct CardTests {
    @Test(arguments: DesignCase.all)
    func `real words have no fault in any card`(_ testCase: DesignCase) throws {
        let composer = Composer(design: testCase.design, typesetter: try Typesetter())
        for (index, sample) in SampleSpecs.all.enumerated() {
            let context = SceneContext(
                number: index + 1,
                count: SampleSpecs.all.count,
                seconds: sample.seconds,
                eyebrow: "For healthcare professionals",
                transition: .crossfade
            )
            let composition = try composer.compose(sample.spec, in: context)
            let faults = CompositionChecker.faults(of: composition)
            #expect(faults.isEmpty, "\(sample.name): \(faults.map(\.description))")
        }
    }

    @Test(arguments: Aspect.allCases)
    func `the long wording of labels fits every proportion`(_ aspect: Aspect) throws {
        let composer = Composer(design: Design(aspect: aspect), typesetter: try Typesetter())
        let indication =
            "Professional labeling: to reduce the combined risk of death and nonfatal stroke after "
            + "ischemic stroke or TIA; vascular mortality in suspected acute MI; death and "
            + "nonfatal MI after previous MI or in unstable angina; MI and sudden death in "
            + "chronic stable angina."
        let boxed =
            "Increased risk of serious infections leading to hospitalization or death, including "
            + "tuberculosis, bacterial sepsis, invasive fungal infections and other opportunistic "
            + "infections; lymphoma and other malignancies, some fatal, have been reported, "
            + "including in children and adolescents."
        let contraindication =
            "Known allergy to NSAIDs; syndrome of asthma, rhinitis and nasal polyps. Should not "
            + "be used in children or teenagers for viral infections because of the risk of "
            + "Reye's syndrome."
        let warning =
            "Bleeding risk, including with three or more alcoholic drinks daily; inhibits platelet "
            + "function (caution in coagulation abnormalities); GI ulceration and bleeding; avoid "
            + "with active peptic ulcer disease."
        let specs: [SceneSpec] = [
            .claim(ClaimCard(claim: indication)),
            .product(ProductCard(brand: "Aspirin", generic: "aspirin", indication: indication)),
            .boxed(BoxedPanel(title: "serious infections and malignancy", items: [boxed])),
            .safety(
                SafetyPanel(
                    heading: "Important safety information",
                    items: [
                        .init(term: "Do not use", text: contraindication),
                        .init(term: "Warnings", text: warning),
                    ]
                )
            ),
        ]
        for spec in specs {
            let composition = try composer.compose(spec, in: .sample(seconds: 30))
            let faults = CompositionChecker.faults(of: composition)
                .filter { $0.rule != "VIS-DENSITY" }
            #expect(faults.isEmpty, "\(faults.map(\.description))")
        }
    }

    @Test func `safety in two halves keeps every risk in order`() throws {
        let whole = SampleSpecs.aspirinSafety
        let (first, second) = try #require(whole.halves)
        #expect(first.items + second.items == whole.items)
        #expect(!first.items.isEmpty && !second.items.isEmpty)
        #expect(SafetyPanel(heading: "Risks", items: [.init(text: "One.")]).halves == nil)
    }

    @Test func `safety and boxed warnings never move and are cut to`() throws {
        let composer = Composer(design: Design(), typesetter: try Typesetter())
        for spec in [
            SceneSpec.safety(SampleSpecs.aspirinSafety), .boxed(SampleSpecs.fetalToxicity),
        ] {
            let composition = try composer.compose(spec, in: .sample(seconds: 25))
            #expect(composition.motions.all == 0)
            #expect(composition.scene.transition == .cut)
            #expect(composition.hold == 25)
        }
    }

    @Test func `every other card comes in and then stands still for most of its time`() throws {
        let composer = Composer(design: Design(), typesetter: try Typesetter())
        for sample in SampleSpecs.all where !sample.spec.template.isStill {
            let composition = try composer.compose(sample.spec, in: .sample())
            #expect(composition.motions.all > 0, "\(sample.name)")
            let isSpoken = sample.name == "titled steps"
            #expect(composition.settledTime < (isSpoken ? 9 : 6.5), "\(sample.name)")
            #expect(composition.still.motions.all == 0)
        }
    }

    @Test func `steps of a few words come in as they are spoken of, each in time to be read`()
        throws
    {
        let composer = Composer(design: Design(), typesetter: try Typesetter())
        let sample = try #require(SampleSpecs.all.first { $0.name == "titled steps" })
        var context = SceneContext.sample(seconds: 14)
        context.sentences = [0, 0.15, 0.3, 0.45, 0.6, 0.75]
        let composition = try composer.compose(sample.spec, in: context)
        let titles = ["Patient", "Reporter", "Product", "Event"]
        let boxes = composition.textBoxes.filter { titles.contains($0.text) }
        #expect(boxes.map(\.text) == titles)
        for (box, share) in zip(boxes, context.sentences.dropFirst()) {
            #expect(abs(box.stillFrom - 14 * share) < 0.4, "\(box.text)")
            #expect(box.hold >= box.holdNeeded)
        }
        #expect(composition.hold >= composition.holdNeeded)
    }

    @Test func `what the film asks carries no speaker's name`() throws {
        let composer = Composer(design: Design(), typesetter: try Typesetter())
        let sample = try #require(SampleSpecs.all.first { $0.name == "question" })
        let composition = try composer.compose(sample.spec, in: .sample())
        let texts = composition.textBoxes.filter { !$0.isFurniture }.map(\.text)
        #expect(texts.count == 4)
        #expect(composition.entities.map(\.kind) == ["person", "question"])
    }

    @Test func `every reference has a line of its own`() throws {
        let composer = Composer(design: Design(), typesetter: try Typesetter())
        let references = ["1  OZEMPIC US Prescribing Information", "2  General knowledge"]
        let spec = SceneSpec.claim(ClaimCard(claim: "It acts on the receptor.¹"))
        let composition = try composer.compose(spec, in: .sample(references: references))
        let feet = composition.textBoxes.filter {
            $0.isFurniture && $0.text.first?.isNumber == true
        }
        #expect(feet.count == 2)
        #expect(feet[0].rect.maxY <= feet[1].rect.y + 1)
    }

    @Test func `a larger font makes the smallest text larger by as much`() throws {
        let typesetter = try Typesetter()
        let spec = SceneSpec.claim(
            ClaimCard(claim: "It acts on the enzyme.¹", support: "For the platelet's life.")
        )
        let usual = try Composer(design: Design(), typesetter: typesetter)
            .compose(spec, in: .sample())
        let larger = try Composer(design: Design(fontScale: 1.2), typesetter: typesetter)
            .compose(spec, in: .sample())
        let ratio = larger.minimumCap / usual.minimumCap
        #expect((1.15...1.25).contains(ratio), "\(ratio)")
    }

    @Test func `a sparse design shows at most seven tenths of the words, safety is whole`() throws {
        let typesetter = try Typesetter()
        let sparse = Composer(design: Design(isSparse: true), typesetter: typesetter)
        let whole = Composer(design: Design(), typesetter: typesetter)
        for sample in SampleSpecs.all where ["claim", "icon scene", "steps"].contains(sample.name) {
            let less = try sparse.compose(sample.spec, in: .sample()).words
            let all = try whole.compose(sample.spec, in: .sample()).words
            #expect(Double(less) <= 0.7 * Double(all), "\(sample.name)")
        }
        let safety = SceneSpec.safety(SampleSpecs.aspirinSafety)
        #expect(
            try sparse.compose(safety, in: .sample()).words
                == whole.compose(safety, in: .sample()).words
        )
    }

    @Test func `an accent colour is used, and as text it is corrected until it can be read`() throws
    {
        for hex in [0x0055AA, 0xFFE000, 0x111111, 0xFFFFFF, 0xE60000] as [UInt32] {
            for theme in Theme.allCases {
                let palette = Palette.make(theme, accent: Color(hex))
                let least = theme == .highContrast ? 7 : 4.5
                #expect(Contrast.ratio(palette.drugInk, on: palette.paper) >= least)
                #expect(Contrast.ratio(palette.drugInk, on: palette.panel) >= least)
                #expect(Contrast.ratio(.white, on: palette.drugDeep) >= 4.5)
            }
        }
        #expect(Palette.make(.light, accent: Color(0x0055AA)).drug == Color(0x0055AA))
    }

    @Test func `a chart without both arms is refused`() throws {
        let composer = Composer(design: Design(), typesetter: try Typesetter())
        let chart = BarChart(
            headline: "Events",
            axis: "Patients",
            unit: "%",
            bars: [.init(label: "Drug", value: 2, patients: 10, isDrug: true)]
        )
        #expect(throws: LayoutError.missing("both arms of the study")) {
            try composer.compose(.bars(chart), in: .sample())
        }
    }

    @Test func `the ground that contrast is measured on is the one that is drawn`() throws {
        let typesetter = try Typesetter()
        for theme in Theme.allCases {
            let composer = Composer(design: Design(theme: theme), typesetter: typesetter)
            for sample in SampleSpecs.all {
                let composition = try composer.compose(sample.spec, in: .sample())
                var bare = composition.scene.atRest
                bare.nodes = bare.nodes.map(\.withoutText)
                let picture = try bare.still(at: 0, size: PixelSize(960, 540), with: typesetter)
                for box in composition.textBoxes where !box.text.contains("⟦") {
                    let inks = [box.rect.center, box.rect.origin].map {
                        Color(picture.pixel(Int($0.x / 2), Int($0.y / 2)) & 0xFFFFFF)
                    }
                    let least = box.role.minimumContrast(theme) * 0.93
                    for ground in inks where box.background != composition.supplyGround {
                        #expect(
                            Contrast.ratio(box.color, on: ground) >= least,
                            "\(theme) \(sample.name): \(box.text)"
                        )
                    }
                }
            }
        }
    }
}

extension Composition {
    /// The amber behind open slots, which is drawn with the text.
    fileprivate var supplyGround: Color { Palette.make(theme, accent: nil).supplyTint }
}

extension Node {
    /// The node with its texts taken away.
    fileprivate var withoutText: Node {
        var node = self
        switch content {
        case .text: node.content = .group([])
        case .group(let children): node.content = .group(children.map(\.withoutText))
        case .shape, .image: break
        }
        return node
    }
}
