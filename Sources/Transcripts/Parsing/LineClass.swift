/// What a line of a transcript is, by its first characters.
enum LineClass: Equatable {
    case blank
    case comment
    case setting
    case input
    case continuation
    case key
    case output(Channel)
    case event
    case status
    case section

    /// Classifies a line.
    init(_ line: ArraySlice<UInt8>) throws(LineFault) {
        guard let first = line.first else {
            self = .blank
            return
        }
        switch first {
        case UInt8(ascii: "#"): self = .comment
        case UInt8(ascii: "@"): self = .setting
        case UInt8(ascii: ">"): self = .input
        case UInt8(ascii: "."): self = .continuation
        case UInt8(ascii: "^"): self = .key
        case UInt8(ascii: "|"): self = .output(.output)
        case UInt8(ascii: "!"): self = .output(.errors)
        case UInt8(ascii: "%"): self = .event
        case UInt8(ascii: "="): self = .status
        default:
            guard line.starts(with: "---".utf8) else {
                let start = line.prefix { $0 != 0x20 }.prefix(12)
                throw .structure(.unknownLine(start.isEmpty ? " " : start.shown))
            }
            self = .section
        }
    }
}
