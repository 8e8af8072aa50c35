import Glibc

/// The paths a half-typed path could become.
enum FileNames {
    /// Paths that begin with a text, sorted; folders end with `/`.
    ///
    /// Hidden ones are offered to those who type the dot, and none that have blanks: such a path
    /// would have to be quoted.
    static func beginning(with text: String) -> [String] {
        let (folder, start) = split(text)
        let names = names(
            in: folder.isEmpty ? "." : Surroundings.ofThisProcess.place(of: folder).location
        )
        let fitting = names.filter { name in
            name.hasPrefix(start) && (start.hasPrefix(".") || !name.hasPrefix("."))
                && !name.contains(where: \.isWhitespace)
        }
        return fitting.sorted().map { folder + $0 }
    }

    /// The folder with its `/`, and what was typed after it.
    private static func split(_ text: String) -> (folder: String, start: String) {
        guard let slash = text.lastIndex(of: "/") else { return ("", text) }
        return (String(text[...slash]), String(text[text.index(after: slash)...]))
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            guard name != ".", name != ".." else { continue }
            names.append(isFolder("\(folder)/\(name)") ? name + "/" : name)
        }
        return names
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
