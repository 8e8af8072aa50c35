import CreatorCore

// Messages that answer a question and change nothing; all of them are ours.
extension ServerMessage {
    static func using(_ version: Version, _ production: Production) -> JSON {
        .object(
            heading("using", version.run) + [
                .init("next_actions", ["accept", "regenerate"]),
                .init("progress", json(production.progress(at: version.run.stage))),
            ]
        )
    }

    static func shown(_ version: Version, _ production: Production) -> JSON {
        .object(
            heading("shown", version.run) + [
                .init("data", ArtifactPayload(version, in: production).json),
                .init("progress", json(production.progress(at: version.run.stage))),
            ]
        )
    }

    static func compared(_ comparison: VersionComparison) -> JSON {
        [
            "status": "compared",
            "stage": .string(comparison.stage.rawValue),
            "version": JSON(comparison.to),
            "diff": comparison.difference.json(from: comparison.from),
        ]
    }

    static func listed(_ versions: [Version], inUse: [StageRun]) -> JSON {
        let entries = versions.map { version -> JSON in
            [
                "stage": .string(version.run.stage.rawValue),
                "version": JSON(version.run.version),
                "in_use": .bool(inUse.contains(version.run)),
                "base": version.run.base.map { JSON($0) } ?? .null,
                "feedback": version.run.feedback.map { .string($0) } ?? .null,
                "applied": JSON(version.report.applied.count),
                "deferred": JSON(version.report.deferred.count),
                "not_applied": JSON(version.report.notApplied.count),
            ]
        }
        return ["status": "listed", "versions": .array(entries)]
    }

    static func status(_ status: SessionStatus) -> JSON {
        switch status {
        case .idle: state("idle", next: ["start"])
        case .running(let id, let brief, let run, let progress):
            state("running", id, brief, run, progress, next: ["stop"])
        case .reviewing(let id, let brief, let run, let progress):
            state("reviewing", id, brief, run, progress, next: ["accept", "regenerate", "stop"])
        case .failed(let id, let brief, let run, let progress):
            state("failed", id, brief, run, progress, next: ["regenerate", "stop"])
        case .done(let id, let brief): state("done", id, brief, next: ["start"])
        case .stopped(let id, let brief, _): state("stopped", id, brief, next: ["start"])
        }
    }

    private static func state(
        _ name: String,
        _ id: VideoID? = nil,
        _ brief: Brief? = nil,
        _ run: StageRun? = nil,
        _ progress: Progress? = nil,
        next: [String]
    ) -> JSON {
        var members: [JSON.Member] = [.init("status", "status"), .init("state", .string(name))]
        if let id { members.append(.init("video_id", .string(id.rawValue))) }
        if let brief { members.append(.init("video_type", .string(brief.videoType.rawValue))) }
        if let run {
            members.append(.init("stage", .string(run.stage.rawValue)))
            members.append(.init("version", JSON(run.version)))
        }
        if let progress { members.append(.init("progress", json(progress))) }
        members.append(.init("next_actions", .strings(next)))
        return .object(members)
    }
}
