import Glibc

/// Whole files as bytes, by system calls; a write is on the disk when it returns.
enum FileBytes {
    /// A failed system call, in the system's words.
    struct Failure: Error {
        let reason: String

        static func last() -> Failure {
            guard let text = unsafe strerror(errno) else {
                return Failure(reason: "error \(errno)")
            }
            return Failure(reason: unsafe String(cString: text))
        }
    }

    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .last() }
        defer { close(descriptor) }
        var offset = 0
        while offset < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(
                    descriptor,
                    buffer.baseAddress.map { unsafe $0 + offset },
                    buffer.count - offset
                )
            }
            if written < 0 {
                if errno == EINTR { continue }
                throw .last()
            }
            offset += written
        }
        guard fsync(descriptor) == 0 else { throw .last() }
    }

    static func read(from path: String) throws(Failure) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last() }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { buffer in
                unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .last()
            }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// Gives a file another name, replacing what has it.
    static func move(_ path: String, to name: String) throws(Failure) {
        guard unsafe rename(path, name) == 0 else { throw .last() }
    }

    /// Removes a file if it is there.
    static func remove(_ path: String) {
        _ = unsafe unlink(path)
    }
}
