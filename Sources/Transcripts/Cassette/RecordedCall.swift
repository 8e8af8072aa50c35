/// One request to a provider with the reply it got.
package struct RecordedCall: Equatable, Sendable {
    /// Its place among the calls of the file, counted from 1.
    package let number: Int

    /// What was asked.
    package let request: RecordedRequest

    /// What came back.
    package let reply: RecordedReply

    /// The line of its `--- reply`, counted from 1; 0 when it was never read.
    package let replyLine: Int

    /// Creates a call.
    package init(
        number: Int,
        request: RecordedRequest,
        reply: RecordedReply,
        replyLine: Int = 0
    ) {
        self.number = number
        self.request = request
        self.reply = reply
        self.replyLine = replyLine
    }

    /// Compares what is recorded; where it stands does not count.
    package static func == (left: Self, right: Self) -> Bool {
        left.number == right.number && left.request == right.request && left.reply == right.reply
    }
}
