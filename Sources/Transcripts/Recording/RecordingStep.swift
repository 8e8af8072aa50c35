/// What to do to the file of a recording after one command.
package struct RecordingStep: Equatable, Sendable {
    /// How many bytes of the file stay; what is behind them is cut off.
    package let keeps: Int

    /// What is written behind them, in one piece.
    package let appends: [UInt8]

    /// Files to write into the folder of blobs before that.
    package let blobs: [BlobFile]

    /// Creates a step.
    package init(keeps: Int, appends: [UInt8], blobs: [BlobFile] = []) {
        self.keeps = keeps
        self.appends = appends
        self.blobs = blobs
    }
}
