import CreatorCore
import CreatorStages

/// Runs the two text stages the way a session does, without a session.
struct TextSession {
    private(set) var production: Production
    private let scenes = ScenesStage()
    private let script = ScriptStage(secondsOf: Films.secondsOf)

    init(_ brief: Brief) {
        production = Production(id: VideoID(number: 1), brief: brief)
    }

    /// Runs a stage, on top of its latest version when there is one.
    @discardableResult
    mutating func run(_ stage: Stage, _ feedback: String? = nil) throws -> Version {
        let base = production.versions(of: stage).last
        let run = StageRun(
            stage,
            version: (base?.run.version ?? 0) + 1,
            feedback: feedback,
            base: base?.run.version
        )
        let result =
            stage == .scenes ? scenes.run(run, production) : try script.run(run, production)
        let version = Version(run, result, base: base)
        production = production.adding(version)
        return version
    }

    mutating func accept(_ stage: Stage) {
        if let version = production.versions(of: stage).last {
            production = production.accepting(version)
        }
    }

    var plan: ScenePlan? {
        guard case .scenes(let plan)? = production.versions(of: .scenes).last?.artifact else {
            return nil
        }
        return plan
    }

    var text: Script? {
        guard case .script(let script)? = production.versions(of: .script).last?.artifact else {
            return nil
        }
        return script
    }
}
