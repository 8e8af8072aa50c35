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

    /// The names of what lies there; none when it cannot be read.
    static func names(in folder: String) -> [String] {
        guard let opened = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(opened) }
        var names: [String] = []
        while let entry = unsafe readdir(opened) {
            names.append(
                unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
            )
        }
        return names
    }
}
