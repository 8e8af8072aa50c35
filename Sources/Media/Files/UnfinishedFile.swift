internal import Glibc

/// A file in the making, beside the place where it will be; gone again unless it is finished.
final class UnfinishedFile: Sendable {
    /// Where it is written.
    let path: String
    /// Where it will be.
    let target: String

    /// Makes the file, empty; a folder that cannot be written is found out before any work.
    init(for target: String) throws(SystemError) {
        Self.removeAbandoned(besides: target)
        // The process number keeps two programs in one folder apart.
        let path = "\(target).\(getpid())\(Self.ending)"
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last }
        close(descriptor)
        self.path = path
        self.target = target
    }

    deinit { unsafe unlink(path) }

    /// Puts the whole file in its place, on the disk before its name is; gives its size in bytes.
    func finish() throws(SystemError) -> Int {
        let bytes = try ReadableFile(path: path).size
        try Self.synchronize(path)
        guard unsafe rename(path, target) == 0 else { throw .last }
        try Self.synchronize(FolderPath.folder(of: target))
        return bytes
    }

    private static func synchronize(_ path: String) throws(SystemError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        // Some file systems cannot synchronise a folder, which is no reason to lose the film.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last }
    }

    private static let ending = ".partial"

    /// Removes what programs that are no more have left: one that was killed could not tidy up.
    private static func removeAbandoned(besides target: String) {
        let folder = FolderPath.folder(of: target)
        let start = (target.split(separator: "/").last ?? "") + "."
        for name in FolderPath.names(in: folder) {
            guard name.hasPrefix(start), name.hasSuffix(ending) else { continue }
            guard let pid = pid_t(name.dropFirst(start.count).dropLast(ending.count)), pid > 0,
                kill(pid, 0) == -1, errno == ESRCH
            else { continue }
            unsafe unlink("\(folder)/\(name)")
        }
    }
}
