/// What a person should know about two lines that differ, because it cannot be seen.
package enum Remark: Hashable, Sendable {
    /// They are the same text in two Unicode normal forms.
    case equalOnceNormalised
    /// They differ in white space only.
    case equalWithoutBlanks
    /// The same line came on the other channel.
    case onOtherChannel
    /// One of them ends in a line break and the other does not.
    case lineBreak
    /// All lines meet, but a value is not what it was where it was bound.
    case valueDiffers

    /// The remark in words.
    package var text: String {
        switch self {
        case .equalOnceNormalised: "the lines are equal once both are normalised (NFC)"
        case .equalWithoutBlanks: "the lines differ in white space only"
        case .onOtherChannel: "the same line came on the other channel"
        case .lineBreak: "the lines differ in their line break only"
        case .valueDiffers: "a value differs from the one that was bound before"
        }
    }

    /// The remark about an expected and an actual line, when there is one.
    static func about(_ expected: ExpectedLine, _ actual: TypedLine) -> Remark? {
        guard case .exact(let text) = expected.form else { return nil }
        guard expected.channel == actual.channel else {
            return text == actual.text ? .onOtherChannel : nil
        }
        if text.bytes == actual.text.bytes { return .lineBreak }
        let texts = (
            String(validating: text.bytes, as: UTF8.self),
            String(validating: actual.text.bytes, as: UTF8.self)
        )
        // String compares by canonical equivalence, which is what NFC decides.
        if let left = texts.0, let right = texts.1, left == right { return .equalOnceNormalised }
        let isBlank: (UInt8) -> Bool = { $0.isBlank || $0 == 0x0D }
        let words = (
            text.bytes.split(whereSeparator: isBlank),
            actual.text.bytes.split(whereSeparator: isBlank)
        )
        if words.0 == words.1 { return .equalWithoutBlanks }
        let isWide: (UInt8) -> Bool = { isBlank($0) || $0 == 0xC2 || $0 == 0xA0 }
        let left = text.bytes.filter { !isWide($0) }
        return left == actual.text.bytes.filter { !isWide($0) } ? .equalWithoutBlanks : nil
    }

    /// What is to be known about expected lines that did not come and actual ones that did instead.
    static func all(
        _ lines: [DiffLine],
        _ expected: [ExpectedLine],
        _ actual: [TypedLine]
    ) -> [Remark] {
        let missing = lines.compactMap { line -> ExpectedLine? in
            guard case .missing(let place) = line else { return nil }
            return expected[place]
        }
        let unexpected = lines.compactMap { line -> TypedLine? in
            guard case .unexpected(let place) = line else { return nil }
            return actual[place]
        }
        if missing.isEmpty, unexpected.isEmpty { return [.valueDiffers] }
        var found: [Remark] = []
        for line in missing.prefix(20) {
            for other in unexpected.prefix(20) {
                if let remark = about(line, other), !found.contains(remark) {
                    found.append(remark)
                }
            }
        }
        return found
    }
}
