/// Where a line of output went.
package enum Channel: UInt8, CaseIterable, Sendable {
    /// Standard output; its lines begin with `|`.
    case output = 0x7C

    /// Standard error; its lines begin with `!`.
    case errors = 0x21

    /// The character its lines begin with.
    package var gutter: UInt8 { rawValue }
}
