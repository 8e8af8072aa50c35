import Glibc

/// The next bytes of a descriptor, at most 64 KiB; none at its end or on an error.
func readChunk(from descriptor: CInt, upTo size: Int = 1 << 16) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        repeat {
            count = unsafe max(read(descriptor, buffer.baseAddress, size), -1)
        } while count < 0 && errno == EINTR
        count = max(count, 0)
    }
}

/// Writes all bytes, however often the system takes only some of them.
@discardableResult
func writeAll(_ text: String, to descriptor: CInt) -> WriteOutcome {
    writeAll(Array(text.utf8), to: descriptor)
}

/// Writes all bytes, however slowly somebody reads them.
@discardableResult
func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> WriteOutcome {
    var rest = bytes[...]
    while !rest.isEmpty {
        let written = unsafe rest.withUnsafeBytes {
            unsafe write(descriptor, $0.baseAddress, $0.count)
        }
        if written > 0 {
            rest = rest.dropFirst(written)
        } else if errno == EAGAIN {
            var polled = pollfd(fd: descriptor, events: CShort(POLLOUT), revents: 0)
            _ = unsafe poll(&polled, 1, 1000)
        } else if errno != EINTR {
            return errno == EPIPE ? .closed : .refused(systemReason())
        }
    }
    return .written
}
