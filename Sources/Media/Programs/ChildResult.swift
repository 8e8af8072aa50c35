/// What a child program left behind.
package struct ChildResult: Sendable {
    /// How it ended.
    package let ending: ChildEnding
    /// Its standard output: the last bytes of it, as many as the command keeps.
    package let output: String
    /// Its standard error, the end of it.
    package let errorText: String
    /// What it used.
    package let use: ResourceUse
}

extension ChildResult {
    /// Whether it ended well and did not run out of disk.
    var isGood: Bool { ending == .exited(status: 0) && !ToolError.tellsFullDisk(errorText) }

    /// Why the command failed, for one that did.
    func failure(of command: ChildCommand) -> ToolError {
        ToolError(program: command.name, ending: ending, errorText: errorText)
    }
}
