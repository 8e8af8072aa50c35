extension UInt8 {
    /// Whether this is a blank that editors strip from the ends of lines: SP or HTAB.
    var isBlank: Bool { self == 0x20 || self == 0x09 }

    /// Whether this is an ASCII digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// Whether this is an ASCII letter from a to z.
    var isLowercase: Bool { (0x61...0x7A).contains(self) }

    /// The value of an ASCII hexadecimal digit, either case.
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}

extension Collection<UInt8> {
    /// The bytes as text; what is not UTF-8 shows as U+FFFD, so this is for messages only.
    var shown: String { String(decoding: self, as: UTF8.self) }
}

extension Collection<UInt8> where SubSequence: Collection<UInt8> {
    /// The pieces between single bytes; never fewer than one, empty ones included.
    func pieces(separatedBy separator: UInt8) -> [[UInt8]] {
        split(separator: separator, omittingEmptySubsequences: false).map { Array($0) }
    }
}

extension ArraySlice<UInt8> {
    /// The byte at a distance from the beginning, where there is one.
    func byte(at distance: Int) -> UInt8? {
        distance < count ? self[startIndex + distance] : nil
    }
}

extension [UInt8] {
    /// Whether these bytes stand in another array at a place.
    func stands(in other: [UInt8], at place: Int) -> Bool {
        guard place >= 0, place + count <= other.count else { return false }
        for offset in indices where other[place + offset] != self[offset] { return false }
        return true
    }

    /// The bytes with every occurrence of a needle replaced.
    func replacing(_ needle: [UInt8], by replacement: [UInt8]) -> [UInt8] {
        replacing([(needle, replacement)])
    }

    /// The bytes with every occurrence of some needles replaced, the first that fits at each place;
    /// what was put in is not looked at again.
    func replacing(_ pairs: [(needle: [UInt8], replacement: [UInt8])]) -> [UInt8] {
        let starts = Set(pairs.compactMap(\.needle.first))
        guard contains(where: { starts.contains($0) }) else { return self }
        var result: [UInt8] = []
        var place = 0
        while place < count {
            let pair =
                starts.contains(self[place])
                ? pairs.first { !$0.needle.isEmpty && $0.needle.stands(in: self, at: place) } : nil
            if let pair {
                result += pair.replacement
                place += pair.needle.count
            } else {
                result.append(self[place])
                place += 1
            }
        }
        return result
    }

    /// Where a needle begins at or after a place.
    func firstPlace(of needle: [UInt8], from start: Int = 0) -> Int? {
        guard let first = needle.first, count >= needle.count else { return nil }
        var place = start
        while place + needle.count <= count {
            if self[place] == first, needle.stands(in: self, at: place) { return place }
            place += 1
        }
        return nil
    }
}
