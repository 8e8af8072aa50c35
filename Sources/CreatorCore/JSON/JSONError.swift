/// Why a text is not JSON, and where.
package struct JSONError: Error, Equatable, Sendable {
    /// What is wrong at the place.
    package enum Reason: Equatable, Sendable {
        case empty
        case byteOrderMark
        case notUTF8
        case unexpectedEnd
        case unexpectedByte(UInt8)
        case trailingText
        case tooDeep(limit: Int)
        case malformedNumber
        case unknownEscape
        case loneSurrogate
        case controlCharacter
    }

    /// What is wrong.
    package let reason: Reason

    /// Where, in bytes of UTF-8 from the start, counting from 0.
    package let offset: Int

    /// Creates an error.
    package init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}

extension JSONError: CustomStringConvertible {
    /// What is wrong and where, then how to write it.
    package var description: String {
        "not JSON at byte \(offset): \(words)"
    }

    private var words: String {
        switch reason {
        case .empty: "there is nothing; write a value"
        case .byteOrderMark: "a byte order mark; remove it"
        case .notUTF8: "these bytes are not UTF-8; save the text as UTF-8"
        case .unexpectedEnd: "the text ends too early; close every quote, bracket and brace"
        case .unexpectedByte(let byte): "\(JSONError.name(of: byte)) cannot stand here"
        case .trailingText: "something follows the value; remove it"
        case .tooDeep(let limit): "nested deeper than \(limit); write it flatter"
        case .malformedNumber: "a number JSON does not know; write it like -1.5e3"
        case .unknownEscape: "an unknown escape; write \\\\ for a backslash"
        case .loneSurrogate: "half of a surrogate pair; write both halves"
        case .controlCharacter:
            "a control character inside a string; write it as \\n, \\t or \\u00XX"
        }
    }

    private static func name(of byte: UInt8) -> String {
        let isPrintable = (0x21...0x7E).contains(byte)
        return isPrintable ? "'\(Character(Unicode.Scalar(byte)))'" : "this character"
    }
}
