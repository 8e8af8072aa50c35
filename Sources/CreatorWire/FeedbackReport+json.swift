import CreatorCore

extension FeedbackReport {
    /// The report as the wire says it.
    var json: JSON {
        [
            "applied": .array(applied.map(\.json)),
            "deferred": .array(deferred.map(\.json)),
            "not_applied": .array(notApplied.map(\.json)),
        ]
    }
}

extension FeedbackReport.Applied {
    fileprivate var json: JSON {
        [
            "text": .string(text),
            "op": .string(operation.name),
            "scenes": .strings(scenes),
            "before": .string(before),
            "after": .string(after),
        ]
    }
}

extension FeedbackReport.Deferred {
    fileprivate var json: JSON {
        [
            "text": .string(text),
            "op": .string(operation.name),
            "stage": .string(stage.rawValue),
        ]
    }
}

extension FeedbackReport.NotApplied {
    fileprivate var json: JSON {
        var members: [JSON.Member] = [
            .init("text", .string(text)), .init("reason", .string(reason)),
        ]
        if let rule { members.append(.init("rule", .string(rule))) }
        members.append(.init("hint", .string(hint)))
        return .object(members)
    }
}

extension ArtifactDifference {
    /// The difference as the wire says it; `null` stands for what was or is not there.
    func json(from base: Int) -> JSON {
        let entries = changes.map { change -> JSON in
            [
                "subject": .string(change.subject),
                "before": .optional(change.before),
                "after": .optional(change.after),
            ]
        }
        return [
            "from": JSON(base),
            "changes": .array(entries),
            "unchanged": .strings(unchanged),
        ]
    }
}
