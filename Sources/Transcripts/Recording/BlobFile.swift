/// A body that is kept in a file of its own.
package struct BlobFile: Equatable, Sendable {
    /// What refers to it.
    package let blob: Blob

    /// What it holds.
    package let bytes: [UInt8]
}
