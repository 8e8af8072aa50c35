package import CreatorText

/// What the shell itself has to say; everything else is an event of the session.
package enum Answer: Equatable, Sendable {
    /// The text of `echo`.
    case echo(String)
    /// What `help`, `types`, `set` or `history` lists.
    case page([ReportedLine], of: CommandName)
    /// Files that were opened, copied, or only named.
    case files([String], Deed)
    /// A line of a script, before what it leads to.
    case typed(String)
    /// Something to know that nobody asked for.
    case note(String)
    /// Something that must not be overlooked, although nothing failed.
    case warning(String)

    /// What was done with files.
    package enum Deed: String, Sendable {
        case opened, saved, named
    }
}
