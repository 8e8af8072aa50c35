import CreatorCore

/// The `data` object of a version: the original keys of its stage first, then everything a client
/// could use.
struct ArtifactPayload {
    let json: JSON

    init(_ version: Version, in production: Production) {
        var members =
            switch version.artifact {
            case .scenes(let plan): Self.members(plan)
            case .script(let script): Self.members(script)
            case .visuals(let storyboard): Self.members(storyboard)
            case .animations(let motion): Self.members(motion)
            case .tts(let voice): Self.members(voice)
            case .render(let master): Self.members(master, id: production.id)
            }
        if version.run.version > 1 || !version.report.isEmpty {
            members.append(.init("feedback_report", version.report.json))
        }
        if let difference = version.difference, let base = version.run.base {
            members.append(.init("diff", difference.json(from: base)))
        }
        json = .object(members)
    }

    /// The keys of a stage whose result the original protocol only announces.
    static func announcement(_ message: String) -> [JSON.Member] {
        [.init("status", "completed"), .init("message", .string(message))]
    }

    /// The keys that name a scene; `scene_id` is its place, `key` stays through every version.
    static func scene(_ place: Int, _ key: String, _ role: SceneRole) -> [JSON.Member] {
        [
            .init("scene_id", JSON(place + 1)),
            .init("key", .string(key)),
            .init("role", .string(role.rawValue)),
            .init("protected", .bool(role.isProtected)),
        ]
    }
}
