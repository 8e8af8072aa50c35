/// That Ctrl-C was pressed while a command was carried out.
struct Interruption: Sendable {
    /// The line shown last before that; `nil` when nothing had been shown.
    let lastLine: String?
}
