import CreatorCore
import CreatorStages
import Testing

@Suite struct ReviewerWordingTests {
    private func script(after feedback: String...) throws -> Script {
        var session = TextSession(
            try Films.brief(
                .mechanismOfAction,
                [("drug_name", "Aspirin"), ("condition", "CVD"), ("region", "us")]
            )
        )
        try session.run(.scenes)
        session.accept(.scenes)
        try session.run(.script)
        for text in feedback { try session.run(.script, text) }
        return try #require(session.text)
    }

    private func rules(_ script: Script, _ severity: PlanNote.Severity) -> [String] {
        script.notes.filter { $0.severity == severity }.map(\.rule)
    }

    @Test func `a replaced sentence names the reviewer beside its source, and is a finding`() throws
    {
        let script = try script(after: "replace 'stays inhibited' with 'stays switched off'")
        let changed = script.narrations.flatMap(\.sentences).filter {
            $0.text.contains("stays switched off")
        }
        let unchanged = script.narrations.flatMap(\.sentences).filter {
            !$0.text.contains("stays switched off")
        }
        #expect(unchanged.allSatisfy { !$0.sources.contains(.reviewer) })
        #expect(changed.allSatisfy { $0.sources == [.fact("F2"), .reviewer] })
        let plain = try self.script(after: "replace 'platelet' with 'thrombocyte'")
        #expect(plain.references.contains { $0.standing == "no source" })
        let note = plain.notes.first { $0.rule == "GND-BRIEF" }
        #expect(note?.severity == .warn)
        #expect(note?.message.contains("reviewer's wording, no source") == true)
    }

    @Test(arguments: [
        ("in 95% of patients", "REF-NUM"), ("in nine patients", "REF-NUM"),
        ("in half of patients", "REF-NUM"), ("and always works", "CLM-ABS"),
        ("guaranteed", "CLM-ABS"), ("and cures it", "CLM-CURE"),
        ("better than others", "CLM-CMP"), ("as the best of all", "CLM-SUP"),
        ("and is completely safe", "CLM-SAFE"), ("with no side effects", "CLM-NOAE"),
    ])
    func `a figure or a claim in the new words is a blocking finding`(new: String, rule: String)
        throws
    {
        let script = try script(after: "replace 'irreversibly' with '\(new)'")
        #expect(rules(script, .block).contains(rule))
        let place = try #require(script.narrations.firstIndex { $0.role == .binding }) + 1
        #expect(
            script.notes.contains {
                $0.rule == rule && $0.severity == .block
                    && $0.message.hasPrefix("scene \(place): ")
            }
        )
    }

    @Test func `harmless words block nothing, and the finding stays with the words`() throws {
        let first = try script(after: "replace 'irreversibly' with 'for good'")
        #expect(rules(first, .block).isEmpty)
        let shorter = try script(
            after: "replace 'irreversibly' with 'in 95% of patients'",
            "less jargon"
        )
        let says = shorter.narrations.contains { $0.text.contains("95%") }
        #expect(rules(shorter, .block).contains("REF-NUM") == says)
    }

    @Test func `replaced words in a protected scene are an error`() throws {
        let script = try script(after: "replace 'asthma' with 'wheezing'")
        let note = script.notes.first { $0.rule == "ISI-VERBATIM" }
        #expect(note?.severity == .error)
        #expect(note?.message.contains("(safety)") == true)
    }

    @Test func `words taken back are the source's again, and the reference goes`() throws {
        let before = try script()
        let script = try script(
            after: "replace 'irreversibly' with 'in 95% of patients'",
            "replace 'in 95% of patients' with 'irreversibly'"
        )
        #expect(script.narrations.map(\.sentences) == before.narrations.map(\.sentences))
        #expect(script.narrations.map(\.headline) == before.narrations.map(\.headline))
        #expect(script.narrations.map(\.callouts) == before.narrations.map(\.callouts))
        #expect(script.notes == before.notes && script.references == before.references)
    }

    @Test func `the reference list is no reviewer's wording`() throws {
        let script = try script(after: "replace 'irreversibly' with 'for good'")
        #expect(!script.notes.contains { $0.rule == "ISI-VERBATIM" })
        let end = try #require(script.narrations.last)
        #expect(end.callouts.contains { $0.text.hasPrefix("Reviewer's wording (no source") })
        let plain = try self.script(
            after: "replace 'irreversibly' with 'for good'",
            "less jargon"
        )
        #expect(!plain.references.contains { $0.source == .reviewer })
        #expect(!plain.notes.contains { $0.rule == "GND-BRIEF" })
    }
}
