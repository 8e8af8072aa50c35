import Glibc

/// A folder that is there for one test.
final class TemporaryFolder {
    struct NotMade: Error {}

    let path: String

    init() throws {
        var template = Array("/tmp/creator-test-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw NotMade() }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        Self.remove(path)
    }

    private static func remove(_ path: String) {
        guard let stream = unsafe opendir(path) else {
            _ = unsafe unlink(path)
            return
        }
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { remove("\(path)/\(name)") }
        }
        unsafe closedir(stream)
        _ = unsafe rmdir(path)
    }

    /// Writes a file into it, and returns its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let descriptor = unsafe open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw NotMade() }
        defer { close(descriptor) }
        guard unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
            throw NotMade()
        }
        return "\(path)/\(name)"
    }

    /// Makes a folder inside.
    func makeFolder(_ name: String) throws {
        guard unsafe mkdir("\(path)/\(name)", 0o755) == 0 else { throw NotMade() }
    }
}
