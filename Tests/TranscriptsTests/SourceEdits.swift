/// What editors and version control do to a file.
enum SourceEdits {
    /// Every line without the blanks at its end.
    static func withoutTrailingBlanks(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes {
            if byte == 0x0A {
                while let last = result.last, last == 0x20 || last == 0x09 { result.removeLast() }
            }
            result.append(byte)
        }
        return result
    }

    /// Every LF as CRLF.
    static func withReturns(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }
}
