import Glibc

/// A file or folder that a person named, and where it is.
package struct NamedPath: Equatable, Sendable {
    /// As it was typed, for messages.
    package let name: String

    /// The path to open.
    package let location: String

    /// Creates a path; without a location it is where its name says.
    package init(_ name: String, at location: String? = nil) {
        self.name = name
        self.location = location ?? name
    }

    /// A path below this one.
    func appending(_ path: String) -> NamedPath {
        NamedPath("\(name)/\(path)", at: "\(location)/\(path)")
    }

    /// Whether there is anything of this name.
    var exists: Bool {
        var status = stat()
        return unsafe lstat(location, &status) == 0
    }
}
