import Synchronization

/// Pages that were written once and are the same every time.
///
/// A page takes as long as several commands, and one process may serve many sessions.
enum HelpShelf {
    /// What a page depends on, besides the language itself.
    struct Key: Hashable {
        /// What was asked for, with the command that asked.
        let topic: String
        /// Which signs the terminal can show.
        let glyphs: Glyphs
        /// The stage in hand and the commands that are legal, as far as the page speaks of them.
        let moment: String
    }

    private static let pages = Mutex<[Key: [ReportedLine]]>([:])

    /// The page of a key, written when it is asked for the first time.
    static func page(_ key: Key, _ write: () -> [ReportedLine]) -> [ReportedLine] {
        if let page = pages.withLock({ $0[key] }) { return page }
        let page = write()
        pages.withLock { $0[key] = page }
        return page
    }
}
