import Glibc

/// The three descriptors that every program is given.
package enum StandardStreams {
    /// Opens /dev/null on those that are closed; to be called before anything else is opened.
    ///
    /// Otherwise the next pipe or file would become standard input, and somebody would wait for it.
    package static func open() {
        for descriptor in STDIN_FILENO...STDERR_FILENO
        where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
            // The lowest free descriptor is the one that is missing.
            _ = unsafe Glibc.open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY)
        }
    }
}
