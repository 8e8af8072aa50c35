extension Transcript {
    /// Reads the file of a recorder that died, up to the last command that was written whole.
    ///
    /// A recorder ends every command with a blank line and writes none inside one, so what follows
    /// the last blank line is not whole. Returns `nil` when no command was.
    package init?(recovering bytes: [UInt8]) {
        if let whole = try? Transcript(parsing: bytes), bytes.suffix(2) == [0x0A, 0x0A] {
            self = whole
            return
        }
        var end = bytes.count
        while let cut = bytes[..<end].lastRange(of: [0x0A, 0x0A]) {
            if let whole = try? Transcript(parsing: Array(bytes[..<cut.upperBound])) {
                self = whole
                return
            }
            end = cut.lowerBound + 1
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Where two bytes stand last.
    fileprivate func lastRange(of pair: [UInt8]) -> Range<Int>? {
        var place = endIndex - 1
        while place > startIndex {
            if self[place - 1] == pair[0], self[place] == pair[1] { return place - 1..<place + 1 }
            place -= 1
        }
        return nil
    }
}
