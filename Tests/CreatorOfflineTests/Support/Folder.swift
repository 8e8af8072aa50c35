import Glibc

/// A folder that is there for one test, and gone with all it holds afterwards.
final class Folder: Sendable {
    struct NotMade: Error {}

    let path: String

    init() throws {
        var template = Array("/tmp/creator-studio-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw NotMade() }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in files { _ = unsafe unlink("\(path)/\(name)") }
        Self.remove(path)
    }

    /// Every file in it and in its folders, by its path in here, sorted.
    var files: [String] { Self.files(under: path, as: "").sorted() }

    /// The bytes of a file in it.
    func bytes(of name: String) throws -> [UInt8] {
        let descriptor = unsafe open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw NotMade() }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe read(descriptor, &part, part.count)
            guard count > 0 else { return bytes }
            bytes += part[..<count]
        }
    }

    /// The text of a file in it.
    func text(of name: String) throws -> String {
        String(decoding: try bytes(of: name), as: UTF8.self)
    }

    private static func files(under folder: String, as prefix: String) -> [String] {
        names(in: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            return isFolder(path) ? files(under: path, as: "\(prefix)\(name)/") : [prefix + name]
        }
    }

    private static func remove(_ path: String) {
        for name in names(in: path) where isFolder("\(path)/\(name)") { remove("\(path)/\(name)") }
        _ = unsafe rmdir(path)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func names(in path: String) -> [String] {
        guard let stream = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
