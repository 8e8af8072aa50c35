import Glibc

/// A process of this machine, as `/proc` shows it.
package struct SystemProcess: Equatable {
    /// Its number.
    package let number: CInt

    /// The program's name, at most 15 letters.
    package let name: String

    /// Whether it still does something; one that only waits to be counted out does not.
    package let isAlive: Bool

    private let parent: CInt

    /// Looks at a process; nil when there is none of this number.
    package init?(_ number: CInt) {
        guard let line = Self.firstLine(of: "/proc/\(number)/stat"),
            let open = line.firstIndex(of: "("),
            let close = line.lastIndex(of: ")")
        else { return nil }
        let fields = line[line.index(after: close)...].split(separator: " ")
        guard fields.count > 1, let parent = CInt(fields[1]) else { return nil }
        self.number = number
        name = String(line[line.index(after: open)..<close])
        isAlive = fields[0] != "Z" && fields[0] != "X"
        self.parent = parent
    }

    /// The living processes that one has started.
    package static func children(of parent: CInt) -> [SystemProcess] {
        guard let folder = unsafe opendir("/proc") else { return [] }
        defer { unsafe closedir(folder) }
        var children: [SystemProcess] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let number = CInt(name), let process = SystemProcess(number) else { continue }
            if process.parent == parent, process.isAlive { children.append(process) }
        }
        return children
    }

    private static func firstLine(of path: String) -> String? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = unsafe read(descriptor, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}
