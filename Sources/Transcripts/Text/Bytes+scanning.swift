import Glibc

extension [UInt8] {
    /// Where a byte stands at or after a place, which may be the end.
    func firstPlace(of byte: UInt8, from start: Int) -> Int? {
        precondition(start >= 0 && start <= count, "place \(start) is not in \(count) bytes")
        return unsafe withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether all bytes are ASCII.
    var isASCII: Bool {
        unsafe withUnsafeBytes { bytes in
            // Without a way out of the loop, so that many bytes are looked at in one step.
            var bits: UInt8 = 0
            for unsafe byte in unsafe bytes { bits |= byte }
            return bits < 0x80
        }
    }

    /// Whether a byte is among these.
    func holds(_ byte: UInt8) -> Bool {
        unsafe withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            return unsafe memchr(base, Int32(byte), bytes.count) != nil
        }
    }

    /// Whether these are the same bytes, wherever they stand.
    func isSame(as other: ArraySlice<UInt8>) -> Bool {
        guard count == other.count else { return false }
        return unsafe withUnsafeBytes { left in
            unsafe other.withUnsafeBytes { right in
                guard let one = left.baseAddress, let two = right.baseAddress else { return true }
                return unsafe memcmp(one, two, left.count) == 0
            }
        }
    }
}
