import CreatorCore
import CreatorTestSupport

extension ProgramRun {
    /// Everything it said, for a program that was started with `--json`.
    func events() throws -> [JSON] {
        try output.split(separator: "\n").map { try JSON(parsing: String($0)) }
    }

    /// What a stage's versions hold, oldest first.
    func versions(of stage: JSON) throws -> [JSON] {
        try events()
            .filter { $0["status"] == "completed" && $0["stage"] == stage }
            .compactMap { $0["data"] }
    }

    /// What the first two versions of a stage hold.
    func completions(of stage: JSON) throws -> (first: JSON, second: JSON) {
        let versions = try versions(of: stage)
        guard versions.count > 1 else { throw MissingVersion(stage: stage, found: versions.count) }
        return (versions[0], versions[1])
    }

    /// A stage was not made as often as a test wants to see it.
    struct MissingVersion: Error {
        let stage: JSON
        let found: Int
    }
}
