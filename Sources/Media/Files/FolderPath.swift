internal import Glibc

/// What can be said about the folder a file goes to.
enum FolderPath {
    /// The folder of a path; a bare name lies in ".".
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Bytes that we may still write there.
    static func freeBytes(in folder: String) throws(SystemError) -> Int {
        var system = statvfs()
        guard unsafe statvfs(folder, &system) == 0 else { throw .last }
        return Int(system.f_bavail) * Int(system.f_frsize)
    }
}
