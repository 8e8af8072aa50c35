/// The order of files in every report: by the bytes of their paths, whatever the locale.
package enum FileOrder {
    /// Whether one path stands before another.
    static func isBefore(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// Paths in order, each once; paths that differ in their bytes are different files.
    package static func sorted(_ paths: [String]) -> [String] {
        var sorted: [String] = []
        for path in paths.sorted(by: isBefore)
        where !(sorted.last.map { $0.utf8.elementsEqual(path.utf8) } ?? false) {
            sorted.append(path)
        }
        return sorted
    }
}
