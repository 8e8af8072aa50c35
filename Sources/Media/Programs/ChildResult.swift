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
    /// Why the command failed, for one that did.
    func failure(of command: ChildCommand) -> ToolError {
        ToolError(program: command.name, ending: ending, errorText: errorText)
    }
}
