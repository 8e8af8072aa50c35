import Glibc

extension Span<UInt8> {
    /// Whether all bytes are ASCII.
    var isASCII: Bool {
        unsafe withUnsafeBytes { bytes in
            // Without a way out of the loop, so that many bytes are looked at in one step.
            var bits: UInt8 = 0
            for place in bytes.indices { unsafe bits |= bytes[place] }
            return bits < 0x80
        }
    }

    /// Where a byte stands first at or after a place, which may be the end.
    func firstPlace(of byte: UInt8, from start: Int = 0) -> Int? {
        precondition(start >= 0 && start <= count, "place \(start) is not in \(count) bytes")
        return unsafe withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    /// Whether these are the same bytes as others.
    func isSame(as other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        return unsafe withUnsafeBytes { left in
            unsafe other.withUnsafeBytes { right in
                guard let one = left.baseAddress, let two = right.baseAddress else { return true }
                return unsafe memcmp(one, two, left.count) == 0
            }
        }
    }
}
