/// A prompt as libedit wants it: what has no width stands between two escape characters.
enum PromptText {
    /// The character around sequences without width; nobody types it.
    static let escape: Character = "\u{1}"

    /// Marks the colour sequences (`ESC [ … letter`) of a prompt.
    static func marked(_ prompt: String) -> String {
        var marked = ""
        var rest = prompt[...]
        while let start = rest.firstIndex(of: "\u{1B}") {
            guard let end = rest[start...].dropFirst(2).firstIndex(where: \.isLetter) else { break }
            marked += rest[..<start]
            marked += "\(escape)\(rest[start...end])\(escape)"
            rest = rest[rest.index(after: end)...]
            // libedit forgets a sequence that nothing visible follows.
            if rest.isEmpty { marked += " " }
        }
        return marked + rest
    }

    /// A marked prompt as it is seen, without its sequences.
    static func unmarked(_ marked: String) -> String {
        marked.split(separator: escape, omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
    }
}
