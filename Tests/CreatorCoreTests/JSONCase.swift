import Testing

/// One text of the public JSONTestSuite (Nicolas Seriot, MIT); `‹hh›` stands for a byte in hex.
struct JSONCase: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]

    init(_ name: String, _ notation: String) {
        self.name = name
        var bytes: [UInt8] = []
        for (position, piece) in notation.split(separator: "‹", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard position > 0, let end = piece.firstIndex(of: "›") else {
                bytes += piece.utf8
                continue
            }
            let digits = Array(piece[..<end])
            for place in stride(from: 0, to: digits.count, by: 2) {
                bytes.append(UInt8(String(digits[place...place + 1]), radix: 16) ?? 0)
            }
            bytes += piece[piece.index(after: end)...].utf8
        }
        self.bytes = bytes
    }

    var testDescription: String { name }
}
