import Glibc

/// The transcripts that paths on a command line stand for.
package enum TranscriptPaths {
    /// Files as they were named, and of folders every `*.transcript` in and below them, each once.
    package static func files(_ paths: [String]) -> [String] {
        var found: [String] = []
        var seen: Set<String> = []
        for path in paths {
            let files = isFolder(path) ? transcripts(below: path) : [path]
            found += files.filter { seen.insert($0).inserted }
        }
        return found
    }

    private static func transcripts(below folder: String) -> [String] {
        guard let stream = unsafe opendir(folder) else { return [folder] }
        defer { unsafe closedir(stream) }
        var found: [String] = []
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = prefix + name
            if isFolder(path) {
                found += transcripts(below: path)
            } else if name.hasSuffix(".transcript") {
                found.append(path)
            }
        }
        return found
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
