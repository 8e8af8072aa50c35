package import CreatorCore

/// How a shell shows what happens: as text for people, or as JSON for programs.
package protocol ShellFace: Sendable {
    /// What to write for an event of the session.
    func paragraphs(for event: Event) -> [Paragraph]

    /// What to write for what the shell itself has to say.
    func paragraphs(for answer: Answer) -> [Paragraph]
}
