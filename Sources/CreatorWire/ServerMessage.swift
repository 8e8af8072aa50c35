package import CreatorCore

/// An event as the wire says it: the keys of the protocol, always in the same order.
///
/// Keys of our own stand beside the original ones and never change their meaning. Nothing volatile
/// is ever written, so the same session gives the same bytes.
package struct ServerMessage: Equatable, Sendable {
    /// The message; `status` comes first.
    package let json: JSON

    /// Writes an event.
    package init(_ event: Event) {
        json =
            switch event {
            case .sessionStarted(let id, let brief, let stages): Self.started(id, brief, stages)
            case .stageRunning(let run): Self.running(run)
            case .stageProgress(let run, let progress): Self.progress(run, progress)
            case .completed(let version, let production): Self.completed(version, production)
            case .error(let run, let error): Self.failed(run, error)
            case .pipelineComplete(let id, let master): Self.complete(id, master)
            case .stopped(let id, let stage): Self.stopped(id, stage)
            case .rejected(let refusal): Self.refused(refusal)
            case .using(let version, let production): Self.using(version, production)
            case .shown(let version, let production): Self.shown(version, production)
            case .compared(let comparison): Self.compared(comparison)
            case .listed(let versions, let inUse): Self.listed(versions, inUse: inUse)
            case .status(let status): Self.status(status)
            }
    }

    /// The message on one line, as it is sent.
    package var text: String { json.compactText }
}

extension ServerMessage {
    private static func started(_ id: VideoID, _ brief: Brief, _ stages: [Stage]) -> JSON {
        var members: [JSON.Member] = [
            .init("status", "session_started"),
            .init("video_id", .string(id.rawValue)),
            .init("video_type", .string(brief.videoType.rawValue)),
            .init("stage_order", .array(stages.map { .string($0.rawValue) })),
            .init("current_stage", .string((stages.first ?? .scenes).rawValue)),
        ]
        let unknown = brief.unknownKeys
        if !unknown.isEmpty { members.append(.init("unknown_keys", .strings(unknown))) }
        return .object(members)
    }

    private static func running(_ run: StageRun) -> JSON {
        var members = heading("stage_running", run)
        members.append(.init("message", .string("\(run.stage.rawValue) is running")))
        if let feedback = run.feedback { members.append(.init("feedback", .string(feedback))) }
        return .object(members)
    }

    private static func progress(_ run: StageRun, _ progress: StageProgress) -> JSON {
        .object(
            heading("stage_progress", run) + [
                .init("current", JSON(progress.current)),
                .init("total", JSON(progress.total)),
                .init("unit", .string(progress.unit)),
            ]
        )
    }

    private static func completed(_ version: Version, _ production: Production) -> JSON {
        .object(
            heading("completed", version.run) + [
                .init("data", ArtifactPayload(version, in: production).json),
                .init("next_actions", ["accept", "regenerate"]),
                .init("progress", json(production.progress(at: version.run.stage))),
            ]
        )
    }

    private static func failed(_ run: StageRun, _ error: StageError) -> JSON {
        .object(
            heading("error", run) + [
                .init("error", .string(error.message)),
                .init("code", .string(error.code.rawValue)),
                .init("retryable", .bool(error.isRetryable)),
                .init("next_actions", ["regenerate", "stop"]),
            ]
        )
    }

    private static func complete(_ id: VideoID, _ master: Master) -> JSON {
        [
            "status": "pipeline_complete",
            "video_id": .string(id.rawValue),
            "video_path": .string(master.path),
            "message": "every stage was accepted; the video is complete",
            "files": .strings(master.files),
            "draft": .bool(master.isDraft),
        ]
    }

    private static func stopped(_ id: VideoID, _ stage: Stage) -> JSON {
        [
            "status": "stopped",
            "message": .string("stopped at \(stage.rawValue)"),
            "video_id": .string(id.rawValue),
            "stage": .string(stage.rawValue),
        ]
    }

    private static func refused(_ refusal: Refusal) -> JSON {
        [
            "status": "error",
            "error": .string(refusal.message),
            "code": .string(refusal.code.rawValue),
            "suggestions": .strings(refusal.suggestions),
        ]
    }

    /// The keys every message about a run begins with.
    static func heading(_ status: String, _ run: StageRun) -> [JSON.Member] {
        [
            .init("status", .string(status)),
            .init("stage", .string(run.stage.rawValue)),
            .init("version", JSON(run.version)),
        ]
    }

    /// How far along the pipeline a stage is.
    static func json(_ progress: Progress) -> JSON {
        ["current": JSON(progress.current), "total": JSON(progress.total)]
    }
}
