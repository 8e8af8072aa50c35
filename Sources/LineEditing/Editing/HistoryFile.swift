import Glibc

/// The file in which a person chose to keep typed lines (`CREATOR_HISTORY`).
package struct HistoryFile: Sendable {
    /// Where it is.
    package let path: String

    /// Names the file; it need not exist.
    package init(path: String) {
        self.path = path
    }

    /// Replaces the file by what `write` puts into a new one, which only its owner may read.
    ///
    /// libedit truncates in place, so that a crash in between would lose everything.
    func replace(with write: (CInt) -> Bool) {
        let new = "\(path).\(getpid()).new"
        let descriptor = unsafe open(
            new,
            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
            0o600
        )
        guard descriptor >= 0 else { return }
        if write(descriptor), unsafe rename(new, path) == 0 { return }
        _ = unsafe unlink(new)
    }
}
