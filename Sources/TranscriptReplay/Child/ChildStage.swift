import Glibc
import Transcripts

/// What is set up around a child program: its folder, its environment, the pipe for its news.
struct ChildStage {
    private let session: ReplaySession
    private var newsPath: String { session.folder + ".news" }
    private var scriptPath: String { session.folder + ".script" }

    init(_ session: ReplaySession) {
        self.session = session
    }

    /// Makes the folder and the pipe, and opens its reading end.
    func openNews() -> CInt? {
        _ = unsafe mkdir(session.folder, 0o700)
        guard unsafe mkfifo(newsPath, 0o600) == 0 else { return nil }
        // Open for both, so that it does not end before the child has opened it.
        let news = unsafe open(newsPath, O_RDWR | O_NONBLOCK | O_CLOEXEC)
        return news >= 0 ? news : nil
    }

    /// The program with its arguments, in an environment in which nothing of ours is left.
    func words(_ executable: String, isTerminal: Bool) -> [String] {
        var words = ["/usr/bin/env", "-C", session.folder, "-i"]
        words += environment.map { "\($0.key)=\($0.value)" }.sorted()
        words += [executable] + session.arguments + ["--observe", newsPath]
        switch (session.isScript, isTerminal) {
        case (true, true):
            // A script that a person starts at a terminal is a file.
            words.append(write(script: session.transcript) ? scriptPath : "-")
        case (true, false): words.append("-")
        case (false, true): break
        case (false, false): words.append("--as-typed")
        }
        return words
    }

    /// Takes away what is not in the folder.
    func clear() {
        _ = unsafe unlink(newsPath)
        _ = unsafe unlink(scriptPath)
    }

    private var environment: [String: String] {
        var variables = [
            "PATH": unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin",
            "TERM": "xterm", "NO_COLOR": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC",
        ]
        for case .env(let name, let value) in session.transcript.header.map(\.value) {
            variables[name] = value
        }
        return variables
    }

    private func write(script transcript: Transcript) -> Bool {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
        let descriptor = unsafe open(scriptPath, flags, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let bytes = transcript.exchanges.flatMap { $0.input.value.typed }
        return unsafe bytes.withUnsafeBytes {
            unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count
        }
    }
}
