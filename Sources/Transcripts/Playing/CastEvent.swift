/// Something that happens in a terminal, some time after what happened before.
package struct CastEvent: Hashable, Sendable {
    /// What happens.
    package enum Kind: Hashable, Sendable {
        /// Bytes for the terminal; they may end inside a character.
        case output([UInt8])

        /// Bytes from the keyboard; they may end inside a character.
        case input([UInt8])

        /// A place a viewer can jump to.
        case marker(String)

        /// The terminal gets another size.
        case resize(TerminalExtent)

        /// The shell leaves with a status; the last event.
        case exit(UInt8)
    }

    /// Seconds since the event before, or since the start; below 0 and not finite count as 0.
    package let interval: Double

    /// What happens.
    package let kind: Kind

    /// Creates an event.
    package init(after interval: Double, _ kind: Kind) {
        self.interval = interval
        self.kind = kind
    }
}
