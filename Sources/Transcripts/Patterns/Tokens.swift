/// Texts whose end is known from their beginning: each function says where one that begins at a
/// place ends, at the longest, or `nil`.
enum Tokens {
    /// The most digits in a row that are a number; a limit keeps long lines from costing their
    /// square.
    private static let digitLimit = 64

    /// Digits.
    static func digits(_ line: [UInt8], _ start: Int) -> Int? {
        var place = start
        while place < line.count, line[place].isDigit {
            guard place - start < digitLimit else { return nil }
            place += 1
        }
        return place > start ? place : nil
    }

    /// A whole number with or without a sign.
    static func int(_ line: [UInt8], _ start: Int) -> Int? {
        digits(line, afterSign(line, start))
    }

    /// A number with or without sign, decimals and exponent.
    static func number(_ line: [UInt8], _ start: Int) -> Int? {
        guard var end = digits(line, afterSign(line, start)) else { return nil }
        if end < line.count, line[end] == UInt8(ascii: "."),
            let decimals = digits(line, end + 1)
        {
            end = decimals
        }
        if end < line.count, line[end] | 0x20 == UInt8(ascii: "e"),
            let exponent = int(line, end + 1)
        {
            end = exponent
        }
        return end
    }

    /// Text of a shape: `0` stands for a digit, `h` for a hexadecimal digit, the rest for itself.
    static func shaped(_ shape: StaticString, _ line: [UInt8], _ start: Int) -> Int? {
        var place = start
        for mark in shape.description.utf8 {
            guard place < line.count else { return nil }
            let isFitting =
                switch mark {
                case UInt8(ascii: "0"): line[place].isDigit
                case UInt8(ascii: "h"): line[place].hexValue != nil
                default: line[place] == mark
                }
            guard isFitting else { return nil }
            place += 1
        }
        return place
    }

    /// 64 hexadecimal digits in lower case.
    static func sha256(_ line: [UInt8], _ start: Int) -> Int? {
        let end = start + 64
        guard end <= line.count else { return nil }
        let isHash = line[start..<end].allSatisfy {
            $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
        return isHash ? end : nil
    }

    /// A date that exists in some year.
    static func date(_ line: [UInt8], _ start: Int) -> Int? {
        guard let end = shaped("0000-00-00", line, start) else { return nil }
        let month = Int(line[(start + 5)..<(start + 7)].shown) ?? 0
        let day = Int(line[(start + 8)..<end].shown) ?? 0
        return (1...12).contains(month) && (1...31).contains(day) ? end : nil
    }

    /// A time of day with or without seconds, their decimals, and a zone.
    static func time(_ line: [UInt8], _ start: Int) -> Int? {
        guard var end = shaped("00:00", line, start),
            Int(line[start..<(start + 2)].shown) ?? 99 < 24, line[start + 3] < UInt8(ascii: "6")
        else { return nil }
        if let seconds = shaped(":00", line, end) {
            end = seconds
            if end < line.count, line[end] == UInt8(ascii: ".") {
                end = digits(line, end + 1) ?? end
            }
        }
        if end < line.count, line[end] == UInt8(ascii: "Z") { return end + 1 }
        return shaped("+00:00", line, end) ?? shaped("-00:00", line, end) ?? end
    }

    /// An address with its scheme.
    static func url(_ line: [UInt8], _ start: Int) -> Int? {
        var place = start
        while place < min(line.count, start + 16), (line[place] | 0x20).isLowercase { place += 1 }
        guard place > start, Array("://".utf8).stands(in: line, at: place) else { return nil }
        let host = place + 3
        place = host
        while place < line.count, ByteClass.word.contains(line[place]) { place += 1 }
        return place > host ? place : nil
    }

    private static func afterSign(_ line: [UInt8], _ start: Int) -> Int {
        guard start < line.count else { return start }
        return line[start] == UInt8(ascii: "-") || line[start] == UInt8(ascii: "+")
            ? start + 1 : start
    }
}
