/// A pattern for paths: `*` stands for anything within a name, `**` for anything across names.
///
/// It is compared with the whole path and with the last name. `**/` also stands for no folder at
/// all, and a backslash takes the meaning from what follows it.
package struct PathGlob: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case byte(UInt8)
        case withinName
        case acrossNames
        /// Any number of folders, each with its slash.
        case folders
    }

    /// As written.
    package let text: String

    private let parts: [Part]

    /// Reads a pattern such as `moa-*` or `transcripts/**/error-*.transcript`.
    package init(parsing text: String) throws(SelectionError) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .emptyFilter }
        var parts: [Part] = []
        var place = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\\"):
                guard place + 1 < bytes.count else { throw .unfinishedFilter(text) }
                parts.append(.byte(bytes[place + 1]))
                place += 2
            case UInt8(ascii: "*"):
                let end = bytes[place...].firstIndex { $0 != UInt8(ascii: "*") } ?? bytes.count
                let isAtName = place == 0 || bytes[place - 1] == UInt8(ascii: "/")
                if end == place + 1 {
                    parts.append(.withinName)
                } else if isAtName, end < bytes.count, bytes[end] == UInt8(ascii: "/") {
                    parts.append(.folders)
                } else {
                    parts.append(.acrossNames)
                }
                place = parts.last == .folders ? end + 1 : end
            case let byte:
                parts.append(.byte(byte))
                place += 1
            }
        }
        self.text = text
        self.parts = parts
    }

    /// Whether the pattern stands for a path, or for its last name.
    package func matches(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        if accepts(bytes) { return true }
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return false }
        return accepts(Array(bytes[(slash + 1)...]))
    }

    /// Walks over the bytes with all places of the pattern at once, so that no pattern is slow.
    private func accepts(_ bytes: [UInt8]) -> Bool {
        var places = closure([0])
        for byte in bytes {
            var next: Set<Int> = []
            for place in places where place < parts.count {
                switch parts[place] {
                case .byte(let wanted): if wanted == byte { next.insert(place + 1) }
                case .withinName: if byte != UInt8(ascii: "/") { next.insert(place) }
                case .acrossNames: next.insert(place)
                case .folders: next.insert(place)
                }
            }
            places = closure(next, isAfterSlash: byte == UInt8(ascii: "/"))
            if places.isEmpty { return false }
        }
        return places.contains(parts.count)
    }

    /// The places with those that follow without a byte; folders end behind a slash only.
    private func closure(_ places: Set<Int>, isAfterSlash: Bool = true) -> Set<Int> {
        var found = places
        var open = Array(places)
        while let place = open.popLast() {
            guard place < parts.count else { continue }
            let isPassable =
                switch parts[place] {
                case .byte: false
                case .withinName, .acrossNames: true
                case .folders: isAfterSlash
                }
            if isPassable, found.insert(place + 1).inserted { open.append(place + 1) }
        }
        return found
    }
}
