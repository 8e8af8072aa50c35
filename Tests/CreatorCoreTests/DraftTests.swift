import CreatorCore
import CreatorTestSupport
import Testing

/// An approval code lifts the DRAFT mark only from a film that nothing blocks.
struct DraftTests {
    @Test(
        arguments: [
            (nil, [], DraftReason.noApprovalCode),
            (nil, [.block], .noApprovalCode),
            ("AB-1", [], nil),
            ("AB-1", [.error, .warn, .info], nil),
            ("AB-1", [.block, .warn, .block], .openBlocks(2)),
        ] as [(String?, [PlanNote.Severity], DraftReason?)]
    )
    func `a film is a draft until it is approved and nothing blocks it`(
        code: String?,
        notes: [PlanNote.Severity],
        reason: DraftReason?
    ) throws {
        var entries = [
            Brief.Entry("drug_name", .text("Aspirin")), Brief.Entry("condition", .text("CVD")),
        ]
        if let code { entries.append(Brief.Entry("approval_code", .text(code))) }
        let brief = try Brief(.mechanismOfAction, entries)
        let plan = ScenePlan(
            videoType: .mechanismOfAction,
            audience: .hcp,
            subject: "aspirin",
            scenes: ScenePlan.sample.scenes,
            references: [],
            notes: notes.map { PlanNote($0, "IND-PRESENT", "no indication") }
        )
        let version = Version(StageRun(.scenes), StageResult(.scenes(plan)))
        let production = Production(id: .first, brief: brief).adding(version).accepting(version)
        #expect(production.draft == reason)
    }
}
