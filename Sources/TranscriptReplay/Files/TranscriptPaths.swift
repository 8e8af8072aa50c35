import CreatorShell

/// The transcripts that paths on a command line stand for.
package enum TranscriptPaths {
    /// Files as they were named, and of folders every `*.transcript` in and below them, each once.
    package static func files(_ paths: [String]) -> [String] {
        var found: [String] = []
        var seen: Set<String> = []
        for path in paths {
            let files = FolderNames.isFolder(path) ? transcripts(below: path) : [path]
            found += files.filter { seen.insert($0).inserted }
        }
        return found
    }

    private static func transcripts(below folder: String) -> [String] {
        guard let names = FolderNames.names(in: folder) else { return [folder] }
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return names.filter { !$0.hasPrefix(".") }.flatMap { name in
            let path = prefix + name
            if FolderNames.isFolder(path) { return transcripts(below: path) }
            return name.hasSuffix(".transcript") ? [path] : []
        }
    }
}
