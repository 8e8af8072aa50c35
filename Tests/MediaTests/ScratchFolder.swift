import Glibc

/// A folder of its own for a test, gone with its content when the test is over.
struct ScratchFolder: ~Copyable {
    let path: String

    init() {
        var template = Array("/tmp/media-tests-XXXXXX".utf8CString)
        _ = unsafe mkdtemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in names { unsafe unlink("\(path)/\(name)") }
        unsafe rmdir(path)
    }

    /// What lies in it, sorted.
    var names: [String] {
        guard let folder = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Writes a file and gives its path.
    func write(_ bytes: [UInt8], to name: String) -> String {
        let file = "\(path)/\(name)"
        let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        _ = unsafe Glibc.write(descriptor, bytes, bytes.count)
        close(descriptor)
        return file
    }

    /// Writes a text and gives its path.
    func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

    /// Writes an executable shell script and gives its path.
    func script(_ text: String, named name: String) -> String {
        let file = write("#!/bin/sh\n\(text)\n", to: name)
        unsafe chmod(file, 0o755)
        return file
    }
}
