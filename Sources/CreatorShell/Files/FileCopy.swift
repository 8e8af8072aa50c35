package import CreatorCore
import Glibc

/// Copies files into a folder that a person named.
package enum FileCopy {
    /// Copies a file, making the folders above the new one; an older one of that name is replaced.
    static func copy(_ source: NamedPath, to target: NamedPath) throws(Refusal) {
        let input = unsafe open(source.location, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw refusal("cannot read '\(source.name)'") }
        defer { close(input) }
        try write(to: target) { output in
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = unsafe read(input, &buffer, buffer.count)
                if count == 0 { return true }
                guard count > 0, writeAll(buffer[..<count], to: output) else { return false }
            }
        }
    }

    /// Writes bytes as a file.
    package static func write(_ bytes: [UInt8], to target: NamedPath) throws(Refusal) {
        try write(to: target) { writeAll(bytes[...], to: $0) }
    }

    /// Says now whether a file could be written later.
    static func probe(_ target: NamedPath) throws(Refusal) {
        try makeFolders(above: target)
        let new = beside(target)
        let output = unsafe open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard output >= 0 else { throw refusal("cannot write '\(target.name)'") }
        close(output)
        _ = unsafe unlink(new)
    }

    /// Fills a new file beside the target and puts it there when it is whole.
    private static func write(
        to target: NamedPath,
        filling fill: (CInt) -> Bool
    ) throws(Refusal) {
        try makeFolders(above: target)
        let new = beside(target)
        let output = unsafe open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard output >= 0 else { throw refusal("cannot write '\(target.name)'") }
        let isFilled = fill(output)
        let isClosed = close(output) == 0
        guard isFilled, isClosed, unsafe rename(new, target.location) == 0 else {
            let error = refusal("cannot write '\(target.name)'")
            _ = unsafe unlink(new)
            throw error
        }
    }

    private static func beside(_ target: NamedPath) -> String {
        "\(target.location).\(getpid()).new"
    }

    private static func makeFolders(above target: NamedPath) throws(Refusal) {
        let parts = target.location.split(separator: "/", omittingEmptySubsequences: false)
        for count in parts.indices.dropLast() where !parts[count].isEmpty {
            let folder = parts[...count].joined(separator: "/")
            guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
                throw refusal("cannot make the folder of '\(target.name)'")
            }
        }
    }

    private static func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 || errno == EINTR else { return false }
            rest = rest.dropFirst(max(count, 0))
        }
        return true
    }

    private static func refusal(_ what: String) -> Refusal {
        Refusal(.file, "\(what): \(systemReason()); try another folder")
    }
}
