/// How a piece of text may differ from one machine to the next, although the session is the same.
package enum Variation: Equatable, Sendable {
    /// An amount of bytes, which depends on the version of the encoder.
    case size
}
