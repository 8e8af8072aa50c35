import CreatorTestSupport

/// What a program that has ended said, and how it ended.
struct FinishedRun {
    /// Its exit code.
    let code: CInt

    /// What it wrote to standard output.
    let output: String

    /// What it wrote to standard error.
    let notices: String
}

extension Workplace {
    /// Runs creator to its end, with a text piped in.
    func run(
        _ arguments: [String],
        typing text: String = "",
        with changes: [String: String] = [:]
    ) async throws -> FinishedRun {
        try await finish(start(arguments, with: changes), typing: text)
    }

    /// Runs a line of `sh` to its end, in which `"$0" "$@"` is creator with its arguments.
    func run(
        shell line: String,
        _ arguments: [String] = [],
        typing text: String = "",
        with changes: [String: String] = [:]
    ) async throws -> FinishedRun {
        try await finish(start(shell: line, arguments, with: changes), typing: text)
    }

    private func finish(_ run: ProgramRun, typing text: String) async throws -> FinishedRun {
        run.type(text)
        let code = try await run.end()
        return FinishedRun(code: code, output: run.output, notices: run.notices)
    }
}
