package import CreatorCore
package import CreatorShell

/// What a replay needs of the program it belongs to.
package struct ReplayProgram: Sendable {
    /// Makes the stages of a session that writes into a folder and finds pictures in another.
    package let runner: @Sendable (_ output: String, _ pictures: String) -> any StageRunner

    /// Understands the arguments in a header; `nil` when the program would refuse them.
    package let options: @Sendable ([String]) -> ShellOptions?

    /// Whether a program that a header requires is installed.
    package let hasTool: @Sendable (String) -> Bool

    /// What the shell uses of the machine.
    package let tools: ShellTools

    /// The path of the program itself, for replays in a child.
    package let executable: String

    /// Describes the program.
    package init(
        runner: @escaping @Sendable (_ output: String, _ pictures: String) -> any StageRunner,
        options: @escaping @Sendable ([String]) -> ShellOptions?,
        hasTool: @escaping @Sendable (String) -> Bool,
        tools: ShellTools,
        executable: String
    ) {
        self.runner = runner
        self.options = options
        self.hasTool = hasTool
        self.tools = tools
        self.executable = executable
    }
}
