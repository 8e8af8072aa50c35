/// Keeps a scene's description between 8 and 60 words (rule VIS-ALT).
package enum AltText {
    /// The words, cut after 60; when fewer than 8, followed by a few about the picture.
    package static func sentence(_ words: String, else more: String) -> String {
        let clean = words.filter { $0 != "⟦" && $0 != "⟧" }
            .split(whereSeparator: { $0 == " " || $0 == "\n" })
            .filter { $0 != "." }
            .map { $0.hasSuffix("..") ? String($0.dropLast()) : String($0) }
        var all = clean
        if Wording.count(clean.joined(separator: " ")) < 8 {
            all += more.split(separator: " ").map { String($0) }
        }
        if Wording.count(all.joined(separator: " ")) < 8 {
            all += "in a short film for the people it concerns.".split(separator: " ")
                .map { String($0) }
        }
        guard all.count > 60 else { return all.joined(separator: " ") }
        return all.prefix(59).joined(separator: " ") + " …"
    }
}
