/// A regular expression as a tree over bytes.
indirect enum ExpressionNode: Sendable {
    case bytes(ByteClass)
    case sequence([ExpressionNode])
    case choice([ExpressionNode])
    case repeated(ExpressionNode, least: Int, most: Int?)

    /// Exactly these bytes.
    static func literal(_ bytes: some Sequence<UInt8>) -> ExpressionNode {
        .sequence(bytes.map { byte in .bytes(ByteClass { $0 == byte }) })
    }

    /// Any character that is not ASCII, as UTF-8.
    static let beyondASCII: ExpressionNode = {
        let further = ExpressionNode.bytes(ByteClass { (0x80...0xBF).contains($0) })
        return .choice([
            .sequence([.bytes(ByteClass { (0xC2...0xDF).contains($0) }), further]),
            .sequence([.bytes(ByteClass { (0xE0...0xEF).contains($0) }), further, further]),
            .sequence([.bytes(ByteClass { (0xF0...0xF4).contains($0) }), further, further, further]
            ),
        ])
    }()

    /// The ASCII characters of a class and, where it excludes, all that are not ASCII.
    static func characters(_ ascii: ByteClass, beyondASCII includes: Bool) -> ExpressionNode {
        includes ? .choice([.bytes(ascii), beyondASCII]) : .bytes(ascii)
    }
}
