/// A body that is not text or too long to read, kept in the folder `NAME.blobs` by its hash.
package struct Blob: Hashable, Sendable {
    /// SHA-256 of the bytes, 64 hexadecimal digits in lower case.
    package let sha256: String

    /// How many bytes there are.
    package let size: Int

    /// The file's name inside the folder of blobs.
    package let file: String

    /// Bodies above this many bytes become blobs: 32 KiB.
    package static let threshold = 32 << 10

    /// Creates a reference to a blob.
    package init(sha256: String, size: Int, file: String) {
        self.sha256 = sha256
        self.size = size
        self.file = file
    }
}
