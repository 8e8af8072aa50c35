/// A line of output that is expected on a channel.
package struct ExpectedLine: Hashable, Sendable {
    /// How exactly the line is known.
    package enum Form: Hashable, Sendable {
        /// These bytes.
        case exact(LineText)

        /// A line with holes.
        case pattern(LinePattern)

        /// Several lines, of which only the count is known.
        case gap(Gap)
    }

    /// Where the line goes.
    package let channel: Channel

    /// What it says.
    package let form: Form

    /// Creates an expected line.
    package init(_ channel: Channel, _ form: Form) {
        self.channel = channel
        self.form = form
    }
}
