extension LinePattern {
    /// Reads a pattern as it stands behind `|~`.
    package init(parsing bytes: [UInt8]) throws(LineFault) {
        var pieces: [Piece] = []
        var text: [UInt8] = []
        var place = 0
        var isTerminated = true
        while place < bytes.count, isTerminated {
            switch bytes[place] {
            case UInt8(ascii: "\\"):
                if Escapes.isEndMark(bytes, at: place) {
                    isTerminated = false
                } else if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "<") {
                    text.append(UInt8(ascii: "<"))
                    place += 2
                } else {
                    text += try Escapes.escape(in: bytes, at: &place)
                }
            case UInt8(ascii: "<"):
                pieces.append(.text(text))
                text = []
                pieces.append(try Self.hole(in: bytes, at: &place))
            default:
                text.append(bytes[place])
                place += 1
            }
        }
        pieces.append(.text(text))
        self.init(pieces, isTerminated: isTerminated)
        guard anyCount <= Self.anyLimit else { throw .hole(.tooManyAny(limit: Self.anyLimit)) }
    }

    private var anyCount: Int {
        pieces.count { piece in
            guard case .hole(let hole) = piece else { return false }
            return hole.kind == .any
        }
    }

    /// One hole; `place` is at its `<`, and after its `>` when done.
    private static func hole(in bytes: [UInt8], at place: inout Int) throws(LineFault) -> Piece {
        var end = place + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: ">") {
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < bytes.count else { throw .hole(.holeNotClosed) }
        let inside = Array(bytes[(place + 1)..<end])
        place = end + 1
        if inside.first == UInt8(ascii: "$") {
            let name = inside.dropFirst().shown
            guard Hole.isName(name) else { throw .hole(.malformedName(name)) }
            return .reference(name)
        }
        let parts = inside.split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: false)
        let head = parts[0].split(
            separator: UInt8(ascii: "="),
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        let argument = parts.count == 2 ? parts[1].shown : nil
        let kind = try HoleKind(type: head[head.count - 1].shown, argument: argument)
        guard head.count == 2 else { return .hole(Hole(kind)) }
        let name = head[0].shown
        guard Hole.isName(name) else { throw .hole(.malformedName(name)) }
        return .hole(Hole(kind, name: name))
    }

    /// The pattern as it stands behind `|~`.
    package var text: [UInt8] {
        var written: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .text(let text): written += Escapes.escaped(text, isPattern: true)
            case .hole(let hole): written += hole.text.utf8
            case .reference(let name): written += "<$\(name)>".utf8
            }
        }
        if !isTerminated {
            written += #"\c"#.utf8
        } else if written.last == 0x20 {
            written.removeLast()
            written += #"\x20"#.utf8
        }
        return written
    }
}
