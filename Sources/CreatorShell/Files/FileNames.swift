/// The paths a half-typed path could become.
enum FileNames {
    /// Paths that begin with a text, sorted; folders end with `/`.
    ///
    /// Hidden ones are offered to those who type the dot, and none that have blanks: such a path
    /// would have to be quoted.
    static func beginning(with text: String) -> [String] {
        let (folder, start) = split(text)
        let place = folder.isEmpty ? "." : Surroundings.ofThisProcess.place(of: folder).location
        let fitting = (FolderNames.names(in: place) ?? []).filter { name in
            name.hasPrefix(start) && (start.hasPrefix(".") || !name.hasPrefix("."))
                && !name.contains(where: \.isWhitespace)
        }
        return
            fitting
            .map { FolderNames.isFolder("\(place)/\($0)") ? $0 + "/" : $0 }
            .sorted()
            .map { folder + $0 }
    }

    /// The folder with its `/`, and what was typed after it.
    private static func split(_ text: String) -> (folder: String, start: String) {
        guard let slash = text.lastIndex(of: "/") else { return ("", text) }
        return (String(text[...slash]), String(text[text.index(after: slash)...]))
    }
}
