/// What the shell exits with, besides the codes that errors carry.
enum ExitCode {
    /// The input ended with a session still open.
    static let sessionLeftOpen: CInt = 4
    /// Ctrl-C in a script: 128 and SIGINT.
    static let interrupted: CInt = 130
    /// Nobody reads the results any more: 128 and SIGPIPE.
    static let outputClosed: CInt = 141
}
