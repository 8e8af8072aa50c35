import Compositions
import CreatorCore
import Testing

@testable import CreatorOffline

/// Names and fields as long as clients give them, in every shape of picture.
@Suite struct HardWordsTests {
    /// Fields of 200 to 2000 letters in the words of a client.
    private static let claim = "Helps adults keep their blood pressure within the range they agreed"
    private static let essay = Array(repeating: "\(claim) with their own doctor.", count: 22)
        .joined(separator: " ")

    private static let warning = Array(repeating: "\(claim).", count: 4).joined(separator: " ")

    static let films: [FilmCase] = {
        let ad = FilmCase(.productAd, of: "DiabetEase", for: "type 2 diabetes", "patient")
        let mechanism = FilmCase(.mechanismOfAction, of: "Nothingol", for: "Fabry disease", "hcp")
        let doctor = FilmCase(.doctorAd, of: "lisinopril", for: "hypertension", "hcp")
        let social = FilmCase(.socialMedia, of: "VitaBoost", for: "vitamin deficiency", "patient")
        let lesson = FilmCase(
            .complianceVideo,
            [("prompt", "adverse event reporting"), ("brand_name", "PharmaCorp")]
        )
        return [
            ad.with("brand_name", "Metformin Hydrochloride Extended-Release Forte Junior XR"),
            social.with("drug_name", "Pneumonoultramicroscopicsilicovolcanoconiosex"),
            mechanism.with("drug_name", "Ranibizumab-biosimilar-nuna 0.5 mg/0.05 mL"),
            mechanism.with("condition", "pseudopseudohypoparathyroidism"),
            mechanism.with(
                "condition",
                "chronic inflammatory demyelinating polyradiculoneuropathy in adults with diabetes"
            ),
            social.with("indication", "hypercholesterolaemia and hypertriglyceridaemia"),
            doctor.with("key_benefit", essay).with("dosing", essay),
            ad.with("safety", warning).with("boxed_warning", warning).with("indication", essay),
            ad.with("key_benefit", claim).with("moa_summary", essay),
            mechanism.with("target", "dihydroxyphenylalanine decarboxylase isoenzyme B")
                .with("pathway", "phosphatidylinositol > diacylglycerol > proteinkinase > release"),
            doctor.with("pi_url", "https://www.example-pharmaceuticals.com/products/lisinopril/pi")
                .with("company", "Consolidated Pharmaceuticals International Holdings GmbH")
                .with("job_code", "US-LIS-2026-000123456").with("toll_free", "1-800-555-0100"),
            lesson.with("brand_name", "Vereinigte Arzneimittelwerke Aktiengesellschaft")
                .with("contact", "pharmacovigilance-intake@arzneimittelwerke.example, +49 30 12345")
                .with("policy_id", "GLOBAL-PV-SOP-000-4711-2026-REV-B")
                .with("policy_deadline", "within one business day, weekends and holidays included")
                .with("quiz", "yes"),
            lesson.with("prompt", "anti-corruption in interactions with healthcare professionals"),
        ]
    }()

    @Test(arguments: films, CreatorCore.Aspect.allCases)
    func `long words are laid out without a fault`(film: FilmCase, aspect: CreatorCore.Aspect)
        throws
    {
        let look = VisualDesign(palette: .highContrast, aspect: aspect)
        let pictures = try Rehearsal(film).hurried(look).pictures
        // Many words are a warning, and these films are made of them.
        #expect(Faults.list(in: pictures).filter { !$0.contains("VIS-DENSITY") } == [])
        #expect(
            pictures.allSatisfy { picture in
                picture.composition.notes.allSatisfy { !$0.contains("no font") }
            }
        )
    }

    @Test(arguments: [1.2, 1.44, 1.6], [CreatorCore.Aspect.wide, .vertical])
    func `text as large as feedback can make it stays sound`(
        scale: Double,
        aspect: CreatorCore.Aspect
    ) throws {
        for film in [
            FilmCase(.mechanismOfAction, of: "atorvastatin", for: "high cholesterol", "hcp"),
            FilmCase(.socialMedia, of: "adalimumab", for: "rheumatoid arthritis", "patient"),
        ] {
            let look = VisualDesign(aspect: aspect, fontScale: scale)
            #expect(Faults.list(in: try Rehearsal(film).hurried(look).pictures) == [])
        }
    }

    @Test func `a boxed warning that fits no panel is refused by name, not cut`() throws {
        let film = FilmCase(.productAd, of: "DiabetEase", for: "type 2 diabetes", "patient")
            .with("boxed_warning", Self.essay)
        let rehearsal = try Rehearsal(film)
        let error = #expect(throws: StageError.self) {
            try rehearsal.pictures(VisualDesign(aspect: .vertical))
        }
        #expect(error?.message.contains("boxed: no room for") == true)
    }

    @Test func `a word that fits no line is cut and stays whole in what is read aloud`() throws {
        let film = FilmCase(.doctorAd, of: "atorvastatin", for: "high cholesterol", "hcp")
        let pictures = try Rehearsal(film).pictures(VisualDesign(aspect: .vertical))
        let hook = try #require(pictures.first?.composition)
        #expect(hook.notes.contains { $0.contains("'Hypercholesterolemia' is cut") })
        #expect(hook.textBoxes.contains { $0.text.contains("Hypercholesterolemia") })
    }
}
