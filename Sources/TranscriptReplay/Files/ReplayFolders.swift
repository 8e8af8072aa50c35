import CreatorShell
import Glibc

/// The private folders of all sessions of one replay, below one that only we may enter.
package final class ReplayFolders: Sendable {
    /// The folder above them all.
    package let root: String

    /// Makes the folder above them all; `nil` when the system refuses.
    package init?() {
        let place = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var name = Array("\(place)/creator-replay-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&name) != nil else { return nil }
        root = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        Self.remove(root)
    }

    /// Takes all of them away, for a program that ends at once.
    package func remove() {
        Self.remove(root)
    }

    /// The folder of a session, which its first write makes.
    func folder(_ number: Int) -> String { "\(root)/\(number)" }

    /// Takes a folder away with all that is in it; nothing is followed out of it.
    static func remove(_ path: String) {
        guard let names = FolderNames.names(in: path) else { return }
        for name in names {
            let inside = "\(path)/\(name)"
            if FolderNames.isFolder(inside, followingLinks: false) {
                remove(inside)
            } else {
                _ = unsafe unlink(inside)
            }
        }
        _ = unsafe rmdir(path)
    }
}
