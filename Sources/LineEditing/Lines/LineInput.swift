/// What a ``LineReader`` came back with.
package enum LineInput: Equatable, Sendable {
    /// A line without its line ending.
    case line(InputLine)

    /// A line that is there but cannot be used; the one after it can be asked for.
    case unreadable(LineError, LineOrigin)

    /// Somebody pressed Ctrl-C: what was typed so far is dropped, the input goes on.
    case interrupted

    /// There is no further line; Ctrl-D on an empty line of a terminal says so too.
    case endOfInput
}
