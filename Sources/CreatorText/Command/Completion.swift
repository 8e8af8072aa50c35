package import CreatorCore

/// What a half-typed line could become, given where the session stands.
package struct Completion: Equatable, Sendable {
    /// Where the word being completed begins, in characters of the line counting from 0.
    package let start: Int

    /// Words to put there, best first; one ending in `=` or `/` wants no blank after it.
    package let candidates: [String]

    /// Completes the word before the cursor.
    ///
    /// - Parameters:
    ///   - line: The line as typed so far.
    ///   - cursor: Where the cursor is, in characters counting from 0.
    ///   - status: Where the session stands; only what is legal now is offered.
    ///   - files: The paths that begin with a text, folders with a `/` at the end.
    package init(
        of line: String,
        at cursor: Int,
        in status: SessionStatus,
        files: (String) -> [String]
    ) {
        let typed = line.prefix(max(0, cursor))
        let word = typed.reversed().prefix { !Self.isBlank($0) }.reversed()
        let before = typed.dropLast(word.count).split(whereSeparator: Self.isBlank)
        let context = CompletionContext(
            words: before.map { String($0) },
            word: String(word),
            status: status
        )
        let (skipped, candidates) = context.candidates(files: files)
        start = typed.count - word.count + skipped
        self.candidates = candidates
    }

    private static func isBlank(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy(LineScanner.isBlank)
    }
}
