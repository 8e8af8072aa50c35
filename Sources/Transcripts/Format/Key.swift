/// A key pressed while a command runs.
package enum Key: UInt8, CaseIterable, Sendable {
    /// Ctrl-C: cancels.
    case interrupt = 0x43

    /// Ctrl-D: ends the input.
    case endOfInput = 0x44

    /// Ctrl-Z: suspends.
    case suspend = 0x5A

    /// Ctrl-\: quits.
    case quit = 0x5C
}
