/// Paths for a reader: a numbered series is shortened to its first and last.
struct FileList {
    let text: String

    init(_ paths: [String]) {
        var pieces: [String] = []
        var rest = paths[...]
        while let first = rest.first {
            let series = rest.prefix { Self.pattern(of: $0) == Self.pattern(of: first) }
            if series.count > 2, let last = series.last {
                pieces.append("\(first) ... \(Self.name(of: last))")
            } else {
                pieces += series
            }
            rest = rest.dropFirst(series.count)
        }
        text = pieces.joined(separator: ", ")
    }

    /// The path with every digit made the same.
    private static func pattern(of path: String) -> String {
        String(path.map { $0.isASCIIDigit ? "0" : $0 })
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map { String($0) } ?? path
    }
}
