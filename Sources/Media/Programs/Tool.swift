internal import Glibc

/// A program of others that was found, ready to run.
package struct Tool: Equatable, Sendable {
    /// Which program it is.
    package let program: Program
    /// Where it lies.
    package let path: String

    /// Finds a program in a search path, as a shell would; nil takes PATH.
    package init(_ program: Program, searchPath: String? = nil) throws(ToolError) {
        let folders = searchPath ?? Self.environmentPath
        let candidates = folders.split(separator: ":").map { "\($0)/\(program.rawValue)" }
        let found = candidates.first { path in
            unsafe access(path, X_OK) == 0 && !Self.isFolder(path)
        }
        guard let found else { throw .missing(program) }
        self.program = program
        path = found
    }

    /// The first line of what it says about its version.
    package func version() async throws(ToolError) -> String {
        let result = try await run([program.versionArgument], seconds: 10)
        let lines = (result.output + result.errorText).split(whereSeparator: \.isNewline)
        return lines.first.map { String($0) } ?? ""
    }

    /// Runs it with these arguments to a good end; anything else is thrown.
    package func run(
        _ arguments: [String],
        seconds: Double? = nil
    ) async throws(ToolError) -> ChildResult {
        let command = ChildCommand(path: path, arguments: arguments)
        let result = try await ChildProcess.run(command, seconds: seconds)
        guard result.isGood else { throw result.failure(of: command) }
        return result
    }

    private static var environmentPath: String {
        guard let path = unsafe getenv("PATH") else { return "/usr/local/bin:/usr/bin:/bin" }
        return unsafe String(cString: path)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
