/// A line of output as it is compared: without what only a recorder wants to know.
struct ActualLine: Equatable, Sendable {
    let channel: Channel
    let text: LineText

    /// The line as a transcript would hold it.
    var written: [UInt8] { ExpectedLine(channel, .exact(text)).written }
}
