internal import Glibc

/// A file that is open for reading at any place.
package struct ReadableFile: ~Copyable {
    private let descriptor: Int32
    /// Its bytes in all.
    package let size: Int

    /// Opens a file; a folder is none.
    package init(path: String) throws(SystemError) {
        let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw .last }
        var status = stat()
        guard unsafe fstat(opened, &status) == 0 else {
            let reason = SystemError.last
            close(opened)
            throw reason
        }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            close(opened)
            throw SystemError(number: EISDIR)
        }
        descriptor = opened
        size = status.st_size
    }

    deinit { close(descriptor) }

    /// As many bytes as there are from this place on, at most `count`.
    package func bytes(from start: Int, count: Int) throws(SystemError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(0, min(count, size - start)))
        var filled = 0
        while filled < bytes.count {
            let more = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe pread(
                    descriptor,
                    buffer.baseAddress?.advanced(by: filled),
                    buffer.count - filled,
                    start + filled
                )
            }
            if more < 0 && errno == EINTR { continue }
            guard more >= 0 else { throw .last }
            guard more > 0 else { break }
            filled += more
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}
