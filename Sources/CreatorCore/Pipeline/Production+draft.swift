extension Production {
    /// Every note on the accepted plan and script; what both say is one note.
    package var openNotes: [PlanNote] {
        let planned = plan?.notes ?? []
        return planned + (script?.notes ?? []).filter { !planned.contains($0) }
    }

    /// Why the film is a draft; `nil` for one that is approved and that nothing blocks.
    package var draft: DraftReason? {
        guard brief["approval_code"] != nil else { return .noApprovalCode }
        let blocks = openNotes.count { $0.severity == .block }
        return blocks == 0 ? nil : .openBlocks(blocks)
    }
}
