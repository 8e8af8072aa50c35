/// What a path looks like: text, `*` within a name, `**` across names, `$WORK` at the start.
package struct PathShape: Hashable, Sendable {
    /// A piece of the shape.
    enum Part: Hashable, Sendable {
        case text([UInt8])
        /// The private folder of the session.
        case work
        case withinName
        case acrossNames
    }

    /// As written.
    package let text: String

    let parts: [Part]

    /// Reads a shape such as `$WORK/**.mp4`; a backslash takes the meaning from what follows it.
    init(_ text: String) throws(LineFault) {
        let bytes = Array(text.utf8)
        let work = Array("$WORK".utf8)
        var parts: [Part] = []
        var literal: [UInt8] = []
        func close() {
            if !literal.isEmpty { parts.append(.text(literal)) }
            literal = []
        }
        var place = 0
        if bytes.starts(with: work) {
            parts.append(.work)
            place = work.count
        }
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "*"):
                close()
                let isDouble = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "*")
                parts.append(isDouble ? .acrossNames : .withinName)
                place += isDouble ? 2 : 1
            case UInt8(ascii: "\\"):
                guard place + 1 < bytes.count else {
                    throw .hole(.malformedHole("path \(text)", example: "<path $WORK/**.mp4>"))
                }
                literal.append(bytes[place + 1])
                place += 2
            default:
                literal.append(bytes[place])
                place += 1
            }
        }
        close()
        guard !parts.isEmpty else {
            throw .hole(.malformedHole("path \(text)", example: "<path $WORK/**.mp4>"))
        }
        self.text = text
        self.parts = parts
    }
}
