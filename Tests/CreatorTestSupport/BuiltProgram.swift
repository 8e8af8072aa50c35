import Glibc

/// A program of this package, which stands beside the running tests.
package enum BuiltProgram {
    /// The path of an executable target that the test target depends on.
    package static func path(of name: String) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(
            decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) },
            as: UTF8.self
        )
        let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return (folder + [name[...]]).joined(separator: "/")
    }
}
