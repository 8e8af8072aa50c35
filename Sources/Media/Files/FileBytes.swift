internal import Glibc

/// Reads files; a few lines, so that nothing here needs Foundation.
enum FileBytes {
    /// All bytes of the file.
    static func all(of path: String) throws(SystemError) -> [UInt8] {
        let file = try ReadableFile(path: path)
        return try file.bytes(from: 0, count: file.size)
    }
}
