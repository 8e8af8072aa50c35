import Glibc

/// A file that is there for one test.
final class TemporaryFile {
    struct NotMade: Error {}

    let path: String

    init(contents: String) throws {
        var template = Array("/tmp/creator-test-XXXXXX".utf8CString)
        let descriptor = unsafe mkstemp(&template)
        guard descriptor >= 0 else { throw NotMade() }
        defer { close(descriptor) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let bytes = Array(contents.utf8)
        guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else { throw NotMade() }
    }

    deinit {
        _ = unsafe unlink(path)
    }

    /// What is in the file now.
    var contents: String {
        let descriptor = unsafe open(path, O_RDONLY)
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = unsafe read(descriptor, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    }

    /// Who may do what with it, as in `chmod`.
    var permissions: mode_t {
        var status = stat()
        _ = unsafe stat(path, &status)
        return status.st_mode & 0o777
    }
}
