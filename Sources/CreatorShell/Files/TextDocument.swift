package import CreatorCore
import Glibc

/// A text file that a person named with `key=@FILE`.
package enum TextDocument {
    /// The largest file that is read, in bytes: 8 MiB, which is what a brief may hold.
    private static let limit = 8 << 20

    /// The whole text of a file.
    package static func read(_ path: NamedPath) throws(Refusal) -> String {
        let bytes = try contents(of: path.location, named: path.name)
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal(.file, "'\(path.name)' is not UTF-8 text; save it as text and try again")
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    private static func contents(of path: String, named name: String) throws(Refusal) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw unreadable(name) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw unreadable(name) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Refusal(.file, "'\(name)' is not a file; name a text file")
        }
        guard status.st_size <= limit else {
            throw Refusal(.file, "'\(name)' is larger than 8 MiB; cut it down to what matters")
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe Glibc.read(
                    descriptor,
                    buffer.baseAddress?.advanced(by: filled),
                    buffer.count - filled
                )
            }
            guard count >= 0 else { throw unreadable(name) }
            if count == 0 { break }
            filled += count
        }
        return Array(bytes.prefix(filled))
    }

    private static func unreadable(_ name: String) -> Refusal {
        Refusal(.file, "cannot read '\(name)': \(systemReason()); check the name")
    }
}

/// What the system says about its last refusal.
func systemReason() -> String {
    guard let words = unsafe strerror(errno) else { return "error \(errno)" }
    return unsafe String(cString: words).lowercased()
}
