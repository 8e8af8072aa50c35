/// Reads a regular expression.
struct ExpressionParser {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The whole expression.
    mutating func expression() throws(ExpressionFault) -> ExpressionNode {
        let node = try choice()
        guard place == bytes.count else { throw .unclosedGroup }
        return node
    }

    private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func choice() throws(ExpressionFault) -> ExpressionNode {
        var branches = [try sequence()]
        while current == UInt8(ascii: "|") {
            place += 1
            branches.append(try sequence())
        }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(ExpressionFault) -> ExpressionNode {
        var nodes: [ExpressionNode] = []
        while let byte = current, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
            var node = try atom(byte)
            while let (least, most) = try count() {
                node = .repeated(node, least: least, most: most)
            }
            nodes.append(node)
        }
        return .sequence(nodes)
    }

    private mutating func atom(_ byte: UInt8) throws(ExpressionFault) -> ExpressionNode {
        place += 1
        switch byte {
        case UInt8(ascii: "("):
            guard current != UInt8(ascii: "?") else { throw .notSupported }
            let node = try choice()
            guard current == UInt8(ascii: ")") else { throw .unclosedGroup }
            place += 1
            return node
        case UInt8(ascii: "["): return try characterClass()
        case UInt8(ascii: "."):
            return .characters(ByteClass { $0 < 0x80 && $0 != 0x0A }, beyondASCII: true)
        case UInt8(ascii: "\\"): return try escape()
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
            throw .nothingToRepeat
        case UInt8(ascii: "^"), UInt8(ascii: "$"): throw .notSupported
        case 0..<0x80: return .literal([byte])
        default:
            var character = [byte]
            while let next = current, next & 0xC0 == 0x80 {
                character.append(next)
                place += 1
            }
            return .literal(character)
        }
    }

    private mutating func escape() throws(ExpressionFault) -> ExpressionNode {
        guard let byte = current else { throw .unexpectedEnd }
        place += 1
        if let (members, isOpposite) = Self.named(byte) {
            return .characters(members, beyondASCII: isOpposite)
        }
        return .literal([try Self.punctuation(byte)])
    }

    /// The class behind `\d` and the like, and whether it is one of the opposites.
    private static func named(_ letter: UInt8) -> (ByteClass, isOpposite: Bool)? {
        let members: ((UInt8) -> Bool)? =
            switch letter | 0x20 {
            case UInt8(ascii: "d"): \.isDigit
            case UInt8(ascii: "w"): { $0.isDigit || ($0 | 0x20).isLowercase || $0 == 0x5F }
            case UInt8(ascii: "s"): { $0 == 0x20 || (0x09...0x0D).contains($0) }
            default: nil
            }
        guard let members, (letter | 0x20).isLowercase else { return nil }
        let isOpposite = !letter.isLowercase
        return (ByteClass { $0 < 0x80 && $0 != 0x0A && members($0) != isOpposite }, isOpposite)
    }

    private static func punctuation(_ byte: UInt8) throws(ExpressionFault) -> UInt8 {
        if byte == UInt8(ascii: "t") { return 0x09 }
        let isPlain = byte > 0x20 && byte < 0x7F && !byte.isDigit && !(byte | 0x20).isLowercase
        guard isPlain else { throw .unknownEscape }
        return byte
    }

    private mutating func characterClass() throws(ExpressionFault) -> ExpressionNode {
        let isOpposite = current == UInt8(ascii: "^")
        if isOpposite { place += 1 }
        var members = ByteClass { _ in false }
        var isFirst = true
        while let byte = current, isFirst || byte != UInt8(ascii: "]") {
            isFirst = false
            try addMember(to: &members)
        }
        guard current == UInt8(ascii: "]") else { throw .unclosedClass }
        place += 1
        let listed = members
        return .characters(
            ByteClass { $0 < 0x80 && $0 != 0x0A && listed.contains($0) != isOpposite },
            beyondASCII: isOpposite
        )
    }

    private mutating func addMember(to members: inout ByteClass) throws(ExpressionFault) {
        if current == UInt8(ascii: "\\"), place + 1 < bytes.count,
            let (named, _) = Self.named(bytes[place + 1])
        {
            place += 2
            for byte in 0..<0x80 as Range<UInt8> where named.contains(byte) { members.insert(byte) }
            return
        }
        let first = try member()
        guard current == UInt8(ascii: "-"), place + 1 < bytes.count,
            bytes[place + 1] != UInt8(ascii: "]")
        else { return members.insert(first) }
        place += 1
        let last = try member()
        guard first <= last else { throw .unclosedClass }
        for byte in first...last { members.insert(byte) }
    }

    private mutating func member() throws(ExpressionFault) -> UInt8 {
        guard let byte = current else { throw .unclosedClass }
        guard byte < 0x80 else { throw .notASCIIInClass }
        place += 1
        guard byte == UInt8(ascii: "\\") else { return byte }
        guard let escaped = current else { throw .unexpectedEnd }
        place += 1
        return try Self.punctuation(escaped)
    }

    /// How often the piece before is repeated, when a count follows.
    private mutating func count() throws(ExpressionFault) -> (least: Int, most: Int?)? {
        switch current {
        case UInt8(ascii: "*"):
            place += 1
            return (0, nil)
        case UInt8(ascii: "+"):
            place += 1
            return (1, nil)
        case UInt8(ascii: "?"):
            place += 1
            return (0, 1)
        case UInt8(ascii: "{"):
            guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "}")) else {
                throw .malformedCount
            }
            let parts = Array(bytes[(place + 1)..<end]).pieces(separatedBy: UInt8(ascii: ","))
            place = end + 1
            guard parts.count <= 2, let least = Int(parts[0].shown), (0...100).contains(least)
            else { throw .malformedCount }
            guard parts.count == 2 else { return (least, least) }
            guard !parts[1].isEmpty else { return (least, nil) }
            guard let most = Int(parts[1].shown), (least...100).contains(most) else {
                throw .malformedCount
            }
            return (least, most)
        default: return nil
        }
    }
}
