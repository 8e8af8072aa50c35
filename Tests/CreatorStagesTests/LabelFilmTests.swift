import CreatorCore
import CreatorStages
import Testing

/// Films made from a product's own texts.
@Suite struct LabelFilmTests {
    private static let smpc = """
        ZORVANTIX 10 mg film-coated tablets
        1. NAME OF THE MEDICINAL PRODUCT
        Zorvantix 10 mg film-coated tablets.
        4.1 Therapeutic indications
        Zorvantix is indicated for the maintenance treatment of asthma in adults and adolescents 12 years and older.
        Zorvantix is not indicated for the relief of acute bronchospasm.
        4.2 Posology
        The recommended dose is one 10 mg tablet once daily in the evening.
        4.3 Contraindications
        Hypersensitivity to the active substance or to any of the excipients listed in section 6.1.
        4.4 Special warnings and precautions for use
        Neuropsychiatric events including suicidal thoughts have been reported. Patients should be instructed to notify the physician if these changes occur.
        4.5 Interaction with other medicinal products
        Phenobarbital lowers exposure.
        4.8 Undesirable effects
        The most common adverse reactions were headache (12.4%), abdominal pain (3.1%) and thirst (1.2%).
        5.1 Pharmacodynamic properties
        The cysteinyl leukotrienes (LTC4, LTD4, LTE4) are potent inflammatory eicosanoids released from mast cells and eosinophils.
        Zorvantix binds with high affinity to the CysLT1 receptor and inhibits bronchoconstriction caused by inhaled LTD4.
        In a 12-week placebo-controlled study in 1,234 adults, zorvantix improved morning FEV1 by 10.4% versus 2.7% for placebo (p<0.001).
        """

    private static let leaflet = """
        Aspirin 81 mg tablets
        Indications: aspirin is indicated for headache and fever in adults.
        Contraindications
        Do not take aspirin if you have haemophilia.
        Mechanism of action
        Aspirin relieves pain by blocking prostaglandin synthesis.
        """

    private func film(
        _ text: String,
        _ fields: [(String, String)],
        _ type: VideoType = .mechanismOfAction
    ) throws -> (plan: ScenePlan, script: Script) {
        let brief = try Brief(
            type,
            fields.map { Brief.Entry($0.0, .text($0.1)) }
                + [Brief.Entry("reference_docs", .file(name: "label.txt", text: text))]
        )
        let plan = ScenePlanner().plan(brief)
        return (plan, Films.writer.write(plan, brief))
    }

    private func zorvantix(_ more: (String, String)...) throws -> (plan: ScenePlan, script: Script)
    {
        try film(Self.smpc, [("drug_name", "Zorvantix"), ("condition", "asthma")] + more)
    }

    private func text(_ role: SceneRole, _ script: Script) -> String {
        script.narrations.first { $0.role == role }?.text ?? ""
    }

    @Test func `what the document says of the medicine is the mechanism, the rest comes before it`()
        throws
    {
        let script = try zorvantix().script
        #expect(text(.binding, script).hasPrefix("Zorvantix binds with high affinity"))
        #expect(text(.pathway, script).hasPrefix("The cysteinyl leukotrienes"))
        let all = script.narrations.map(\.text).joined(separator: " ")
        #expect(!all.contains("FEV1") && !all.contains("placebo") && !all.contains("1,234"))
        #expect(try zorvantix().plan.notes.contains { $0.message.contains("study results") })
    }

    @Test func `a fragment under a heading gets the heading's meaning`() throws {
        let script = try zorvantix().script
        #expect(
            text(.safety, script).hasPrefix(
                "Contraindicated: Hypersensitivity to the active substance"
            )
        )
        let list = """
            Do not take Examplin if you:
            - are allergic to it
            When not to use
            Severe liver disease.
            Warnings
            Examplin must not be given to:
            - children
            """
        let other = try film(list, [("drug_name", "Examplin"), ("condition", "asthma")]).script
        #expect(
            text(.safety, other).hasPrefix(
                "Do not take Examplin if you are allergic to it. When not to use: Severe liver disease."
            )
        )
    }

    @Test func `headings and product lines are in no sentence`() throws {
        let film = try film(
            Self.leaflet,
            [("drug_name", "Aspirin"), ("condition", "headache"), ("audience", "patient")]
        )
        #expect(
            text(.indication, film.script)
                == "Aspirin is indicated for headache and fever in adults."
        )
        let all = try zorvantix().script.narrations.map(\.text).joined(separator: " ")
        #expect(!all.contains("ZORVANTIX 10 mg") && !all.contains("Phenobarbital"))
    }

    @Test func `the summary says no contraindication`() throws {
        let summary = text(.summary, try zorvantix().script)
        #expect(!summary.isEmpty && !summary.contains("Hypersensitivity"))
        #expect(summary.contains("safety information"))
    }

    @Test func `dosing of a document has its scene where the type has one`() throws {
        let fields = [("drug_name", "Zorvantix"), ("indication", "asthma")]
        let script = try film(Self.smpc, fields, .doctorAd).script
        #expect(text(.dosing, script).hasPrefix("The recommended dose is one 10 mg tablet"))
    }

    @Test func `built-in risks a document does not mention stay, and are named`() throws {
        let film = try film(Self.leaflet, [("drug_name", "Aspirin"), ("condition", "headache")])
        let safety = text(.safety, film.script)
        #expect(safety.contains("haemophilia"))
        #expect(
            safety.contains("NSAIDs") && safety.contains("Reye's") && safety.contains("bleeding")
        )
        let note = film.plan.notes.first { $0.rule == "BAL-CONTRA" }
        #expect(note?.message.contains("NSAIDs") == true)
        let whole = Self.leaflet.replacing(
            "Do not take aspirin if you have haemophilia.",
            with:
                "Do not use aspirin in patients with a known allergy to NSAIDs, or with the syndrome of asthma, rhinitis and nasal polyps. Do not use it in children or teenagers for viral infections, because of the risk of Reye's syndrome."
        )
        let same = try self.film(whole, [("drug_name", "Aspirin"), ("condition", "headache")])
        #expect(!same.plan.notes.contains { $0.rule == "BAL-CONTRA" })
    }

    @Test func `a use the document lists wins over the facts, with a warning`() throws {
        let film = try film(Self.leaflet, [("drug_name", "Aspirin"), ("condition", "headache")])
        let notes = film.plan.notes.filter { $0.rule == "IND-OFFLABEL" }
        #expect(notes.map(\.severity) == [.warn])
        #expect(notes.first?.message.contains("give reference_docs") == false)
        let other = try self.film(Self.leaflet, [("drug_name", "Aspirin"), ("condition", "gout")])
        let block = other.plan.notes.first { $0.rule == "IND-OFFLABEL" }
        #expect(block?.severity == .block)
        #expect(block?.message.contains("give reference_docs") == false)
        let denied = try self.film(
            Self.smpc,
            [("drug_name", "Zorvantix"), ("condition", "migraine")]
        )
        #expect(denied.plan.notes.contains { $0.rule == "IND-OFFLABEL" && $0.severity == .block })
    }

    @Test func `nobody is asked for a document that was given`() throws {
        for film in [
            try zorvantix(),
            try film(Self.leaflet, [("drug_name", "Aspirin"), ("condition", "CVD")]),
        ] {
            #expect(film.plan.notes.allSatisfy { !$0.message.contains("give reference_docs") })
        }
    }

    @Test func `patients do not hear a professional text without a finding`() throws {
        let film = try zorvantix(("audience", "patient"))
        let note = film.plan.notes.first { $0.rule == "REG-AUD" && $0.severity == .error }
        #expect(note?.message.contains("reading grade") == true)
        #expect(film.script.wordingName == "the document's own")
        #expect(try zorvantix().plan.notes.allSatisfy { $0.rule != "REG-AUD" })
        let plain = try self.film(
            "Mechanism of action\nExamplin blocks a signal.\nDo not use\nDo not use it if you are ill.",
            [("drug_name", "Examplin"), ("condition", "asthma"), ("audience", "patient")]
        )
        #expect(plain.plan.notes.allSatisfy { $0.rule != "REG-AUD" })
    }

    @Test func `a patient leaflet makes a patient film`() throws {
        let leaflet = """
            1. What Nervalol is and what it is used for
            Nervalol is used to treat migraine in adults. It blocks a
            signal that starts a migraine attack.
            2. What you need to know before you take Nervalol
            Do not take Nervalol:
            • if you are allergic to nervalol
            Warnings and precautions
            Talk to your doctor if you have kidney problems.
            3. How to take Nervalol
            The recommended dose is 50 mg once a day.
            4. Possible side effects
            Common side effects are nausea and dizziness.
            """
        let film = try film(
            leaflet,
            [("drug_name", "Nervalol"), ("condition", "migraine"), ("audience", "patient")]
        )
        #expect(text(.binding, film.script) == "It blocks a signal that starts a migraine attack.")
        #expect(text(.indication, film.script) == "Nervalol is used to treat migraine in adults.")
        #expect(
            text(.safety, film.script)
                == "Do not take Nervalol if you are allergic to nervalol. Talk to your doctor if you have kidney problems. Common side effects are nausea and dizziness."
        )
        let grave = film.plan.notes.filter { $0.severity == .block || $0.severity == .error }
        #expect(grave == [])
    }
}
