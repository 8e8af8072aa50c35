/// A named stretch of the film that a player can jump to.
package struct FilmChapter: Equatable, Sendable {
    /// What the player shows.
    package let title: String
    /// Where it begins, in seconds.
    package let start: Double
    /// Where it ends, in seconds.
    package let end: Double

    /// Makes a chapter of its title and its seconds.
    package init(title: String, start: Double, end: Double) {
        self.title = title
        self.start = start
        self.end = end
    }

    /// The chapters in the form ffmpeg reads; a title may hold any characters.
    static func metadataText(_ chapters: [FilmChapter]) -> String {
        chapters.reduce(into: ";FFMETADATA1\n") { text, chapter in
            text += "[CHAPTER]\nTIMEBASE=1/1000\n"
            text += "START=\(milliseconds(chapter.start))\nEND=\(milliseconds(chapter.end))\n"
            text += "title=\(escaped(chapter.title))\n"
        }
    }

    private static func milliseconds(_ seconds: Double) -> Int {
        Int((seconds * 1000).rounded())
    }

    private static func escaped(_ title: String) -> String {
        title.reduce(into: "") { text, character in
            if "=;#\\\n".contains(character) { text += "\\" }
            text.append(character)
        }
    }
}
