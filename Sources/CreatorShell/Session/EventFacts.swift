import CreatorCore

/// An event as a word and fields, with the names of the wire; what `expect` compares.
struct EventFacts: Equatable {
    /// The kind of event, for example `completed`.
    let status: String

    /// Its fields as text.
    let fields: [String: String]

    init(_ event: Event) {
        switch event {
        case .sessionStarted(let id, let brief, _):
            self.init(
                "session_started",
                ["video_id": id.rawValue, "video_type": brief.videoType.rawValue]
            )
        case .stageRunning(let run): self.init("stage_running", Self.fields(of: run))
        case .stageProgress(let run, _): self.init("stage_progress", Self.fields(of: run))
        case .completed(let version, _): self.init("completed", Self.fields(of: version.run))
        case .using(let version, _): self.init("using", Self.fields(of: version.run))
        case .shown(let version, _): self.init("shown", Self.fields(of: version.run))
        case .error(let run, let error):
            let more = ["code": error.code.rawValue, "retryable": "\(error.isRetryable)"]
            self.init("error", Self.fields(of: run).merging(more) { $1 })
        case .rejected(let refusal): self.init("error", ["code": refusal.code.rawValue])
        case .pipelineComplete(let id, let master):
            self.init("pipeline_complete", ["video_id": id.rawValue, "video_path": master.path])
        case .stopped(let id, let stage):
            self.init("stopped", ["video_id": id.rawValue, "stage": stage.rawValue])
        case .compared(let comparison):
            let versions = ["from": "\(comparison.from)", "to": "\(comparison.to)"]
            self.init("compared", ["stage": comparison.stage.rawValue].merging(versions) { $1 })
        case .listed(let versions, _): self.init("listed", ["count": "\(versions.count)"])
        case .status: self.init("status", [:])
        }
    }

    private init(_ status: String, _ fields: [String: String]) {
        self.status = status
        self.fields = fields
    }

    private static func fields(of run: StageRun) -> [String: String] {
        ["stage": run.stage.rawValue, "version": "\(run.version)"]
    }
}

extension EventFacts: CustomStringConvertible {
    /// The event as an `expect` line would name it.
    var description: String {
        let words = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
        return status + words.joined()
    }
}
