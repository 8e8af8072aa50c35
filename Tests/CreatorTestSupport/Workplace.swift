package import Glibc

/// A folder that is there for one test: the folder somebody works in, and their home.
package final class Workplace {
    /// The system did not let a test have its folder or file.
    package struct NotMade: Error {
        /// Creates the error.
        package init() {}
    }

    /// The folder they work in.
    package let path: String

    private let root: String
    private var runs = 0

    /// Makes the folder.
    package init() throws {
        var template = Array("/tmp/creator-product-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw NotMade() }
        root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = root + "/work"
        for folder in ["", "/home", "/work", "/bin", "/streams"] {
            guard unsafe mkdir(root + folder, 0o755) == 0 || errno == EEXIST else {
                throw NotMade()
            }
        }
    }

    deinit { Self.remove(root) }

    /// The environment of somebody whose home is here.
    package var environment: [String: String] {
        [
            "HOME": "\(root)/home",
            "XDG_CONFIG_HOME": "\(root)/home/.config",
            "XDG_CACHE_HOME": "\(root)/home/.cache",
            "XDG_DATA_HOME": "\(root)/home/.local/share",
            "XDG_STATE_HOME": "\(root)/home/.local/state",
            "XDG_RUNTIME_DIR": "\(root)/home",
            "PATH": Self.searchPath,
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color",
            "SWIFT_BACKTRACE": "enable=no",
        ]
    }

    /// Where programs are looked for first when `bin` is put before the search path.
    package var bin: String { root + "/bin" }

    /// The search path of the tests themselves.
    package static var searchPath: String {
        guard let path = unsafe getenv("PATH") else { return "/usr/local/bin:/usr/bin:/bin" }
        return unsafe String(cString: path)
    }

    /// The built program.
    package static let creator = BuiltProgram.path(of: "creator")

    /// Starts creator here, with changes to the environment; its input stays open.
    package func start(
        _ arguments: [String] = [],
        with changes: [String: String] = [:]
    ) throws -> ProgramRun {
        try start(words: [Self.creator] + arguments, changes)
    }

    /// Starts a line of `sh` here, in which `"$0" "$@"` is creator with its arguments.
    package func start(
        shell line: String,
        _ arguments: [String] = [],
        with changes: [String: String] = [:]
    ) throws -> ProgramRun {
        try start(words: ["/bin/sh", "-c", line, Self.creator] + arguments, changes)
    }

    /// Starts creator here on a terminal of its own.
    package func startOnTerminal(
        _ arguments: [String] = [],
        with changes: [String: String] = [:]
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            program: "/bin/sh",
            arguments: ["-c", "cd \"$0\" && exec \"$@\"", path, Self.creator] + arguments,
            environment: environment.merging(changes) { $1 },
            columns: 100,
            rows: 40
        )
    }

    /// Writes a file into the folder.
    package func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o644) throws {
        let file = name.hasPrefix("/") ? name : "\(path)/\(name)"
        let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw NotMade() }
        defer { close(descriptor) }
        guard unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
            throw NotMade()
        }
    }

    /// Writes a text into the folder.
    package func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    /// Makes a folder inside.
    package func makeFolder(_ name: String, mode: mode_t = 0o755) throws {
        guard unsafe mkdir("\(path)/\(name)", mode) == 0 else { throw NotMade() }
    }

    /// What the system says about a file of the folder, a link as a link.
    package func status(of name: String) -> stat {
        var status = stat()
        _ = unsafe lstat("\(path)/\(name)", &status)
        return status
    }

    /// Takes a file of the folder away.
    package func removeFile(_ name: String) throws {
        guard unsafe unlink("\(path)/\(name)") == 0 else { throw NotMade() }
    }

    /// The text of a file in the folder.
    package func text(of name: String) throws -> String {
        String(decoding: try bytes(of: name), as: UTF8.self)
    }

    /// The bytes of a file in the folder.
    package func bytes(of name: String) throws -> [UInt8] {
        let descriptor = unsafe open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw NotMade() }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// All files of the folder, with their folders before them, sorted.
    package var files: [String] {
        Self.files(below: path).map { String($0.dropFirst(path.count + 1)) }.sorted()
    }

    /// The same for a folder inside, without that folder's own name.
    package func names(in folder: String) -> [String] {
        files.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
    }

    private func start(words: [String], _ changes: [String: String]) throws -> ProgramRun {
        runs += 1
        return try ProgramRun(
            words,
            environment: environment.merging(changes) { $1 },
            folder: path,
            record: "\(root)/streams/\(runs)",
            owner: self
        )
    }

    private static func files(below path: String) -> [String] {
        guard let entries = entries(of: path) else { return [path] }
        return entries.flatMap { files(below: "\(path)/\($0)") }
    }

    private static func remove(_ path: String) {
        for entry in entries(of: path) ?? [] { remove("\(path)/\(entry)") }
        _ = unsafe Glibc.remove(path)
    }

    /// The names in a folder; nil for what is none.
    private static func entries(of path: String) -> [String]? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
            let stream = unsafe opendir(path)
        else { return nil }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            names.append(
                unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
            )
        }
        return names.filter { $0 != "." && $0 != ".." }
    }
}
