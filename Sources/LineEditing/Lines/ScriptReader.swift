import Glibc

/// Reads the lines of `-c` options and script files, in the order in which they were added.
package actor ScriptReader: LineReader {
    private var inputs: [LineInput]
    private var position = 0

    /// Creates a reader of `-c` commands; one option may hold several lines.
    package init(commands: [String]) {
        inputs = commands.enumerated().flatMap { index, command in
            Self.inputs(from: command.utf8) { _ in .option(index + 1) }
        }
    }

    /// Creates a reader of a script file, which is read whole at once.
    package init(path: String) throws(LineError) {
        self.init(bytes: try Self.contents(of: path), path: path)
    }

    /// Creates a reader of what a script file holds.
    package init(bytes: [UInt8], path: String) {
        inputs = Self.inputs(from: bytes) { .file(path, line: $0) }
    }

    package func next(prompt: String) -> LineInput {
        guard position < inputs.count else { return .endOfInput }
        defer { position += 1 }
        return inputs[position]
    }

    /// Does nothing: all lines are there, so nobody ever waits for one.
    package nonisolated func interrupt() {}

    private static func inputs(
        from bytes: some Collection<UInt8>,
        origin: (Int) -> LineOrigin
    ) -> [LineInput] {
        var splitter = LineSplitter()
        splitter.append(bytes)
        splitter.finish()
        var inputs: [LineInput] = []
        while let piece = splitter.next() {
            let origin = origin(inputs.count + 1)
            switch piece {
            case .success(let text):
                inputs.append(.line(InputLine(text: text, origin: origin)))
            case .failure(let error):
                inputs.append(.unreadable(error, origin))
            }
        }
        return inputs
    }

    /// What a file holds.
    package static func contents(of path: String) throws(LineError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadableFile(path: path, reason: systemReason()) }
        defer { close(descriptor) }
        var status = stat()
        if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw .unreadableFile(path: path, reason: "it is a folder")
        }
        var bytes: [UInt8] = []
        while true {
            let chunk = readChunk(from: descriptor)
            if chunk.isEmpty { return bytes }
            bytes += chunk
        }
    }
}

/// What the system says about its last refusal.
func systemReason() -> String {
    guard let words = unsafe strerror(errno) else { return "error \(errno)" }
    return unsafe String(cString: words).lowercased()
}
