internal import Glibc
internal import Synchronization

/// Our end of a pipe that a child program reads; its writer is one thread, and may block.
package final class ChildInput: Sendable {
    private let descriptor: Int32
    private let isOpen = Atomic(true)

    init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close() }

    /// Whether all bytes went into the pipe; false means the child has gone or reads no more.
    package func write(_ bytes: RawSpan) -> Bool {
        guard isOpen.load(ordering: .relaxed) else { return false }
        return unsafe bytes.withUnsafeBytes { buffer in
            var rest = unsafe buffer[...]
            while unsafe !rest.isEmpty {
                let part = unsafe UnsafeRawBufferPointer(rebasing: rest)
                let count = unsafe Glibc.write(descriptor, part.baseAddress, part.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                unsafe rest = rest.dropFirst(count)
            }
            return true
        }
    }

    /// Tells the child that there is no more.
    package func close() {
        guard isOpen.exchange(false, ordering: .relaxed) else { return }
        Glibc.close(descriptor)
    }
}
