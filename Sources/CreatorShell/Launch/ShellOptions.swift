package import LineEditing

/// What a person asked for on the command line of a shell.
package struct ShellOptions: Sendable {
    /// Commands of `-c` options, which come before the script.
    package var commands: [String] = []

    /// The script file; `-` is standard input.
    package var script: String?

    /// Events as JSON, all on standard output (`--json`).
    package var isJSON = false

    /// ASCII, no colour, no pictures, nothing written over (`--plain`).
    package var isPlain = false

    /// When to use colour (`--color`).
    package var color = ColorChoice.auto

    /// No hints (`-q`).
    package var isQuiet = false

    /// Every report of progress (`-v`).
    package var isVerbose = false

    /// Lines of scripts before their results (`-e`).
    package var echoes = false

    /// Going on after failures (`-k`).
    package var keepsGoing = false

    /// The transcript to write (`--record`).
    package var recordFile: String?

    /// The named pipe to which every command that is over is told (`--observe`).
    package var observePipe: String?

    /// Commands that come through a pipe are taken as if a person typed them (`--as-typed`).
    package var isAsTyped = false

    /// The output folder (`--out`).
    package var folder = "."

    /// Environment variables.
    package var environment: [String: String] = [:]

    /// Creates options for no arguments in an empty environment.
    package init() {}
}
