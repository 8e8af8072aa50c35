/// What is wrong with the bytes of a line, or of the file.
package enum ByteFault: Hashable, Sendable {
    case notUTF8(byte: Int)
    case strayReturn
    case blankAtEnd
    case lineTooLong(limit: Int)
    case fileTooLong(limit: Int)
}

extension ByteFault: CustomStringConvertible {
    /// What is wrong, then what to write.
    package var description: String {
        switch self {
        case .notUTF8(let byte):
            "byte \(byte) is not UTF-8; write such bytes as \\xHH on a line that begins with |\\"
        case .strayReturn:
            "a carriage return stands here; write it as \\r on a line that begins with |\\"
        case .blankAtEnd:
            "the line ends in a blank; remove it, or write it as \\x20 on a |\\ line"
        case .lineTooLong(let limit): "the line is longer than \(limit) bytes; shorten it"
        case .fileTooLong(let limit):
            "the file is longer than \(limit) bytes; cut it into several sessions"
        }
    }
}
