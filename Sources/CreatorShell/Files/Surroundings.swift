import Glibc

/// Where the paths that a person types begin.
package struct Surroundings: Equatable, Sendable {
    private let directory: String?
    private let home: String?

    /// Creates surroundings; `nil` for `directory` is the folder the program works in, `nil` for
    /// `home` is none at all.
    package init(directory: String?, home: String?) {
        self.directory = directory
        self.home = home
    }

    /// Those of the person who started the program.
    package static var ofThisProcess: Surroundings {
        let home = unsafe getenv("HOME").map { unsafe String(cString: $0) }
        return Surroundings(directory: nil, home: home)
    }

    /// The place of a path; `~/` is the home folder.
    package func place(of path: String) -> NamedPath {
        if path.hasPrefix("~/"), let home { return NamedPath(path, at: home + path.dropFirst()) }
        guard let directory, !path.hasPrefix("/") else { return NamedPath(path) }
        return NamedPath(path, at: path == "." ? directory : "\(directory)/\(path)")
    }
}
