extension Tokens {
    private static let timeUnits =
        ["ms", "µs", "us", "ns", "seconds", "second", "sec", "s"]
        + ["minutes", "minute", "min", "m", "hours", "hour", "h"]
    private static let sizeUnits =
        ["bytes", "byte", "B"]
        + ["k", "K", "M", "G", "T"].flatMap { [$0 + "iB", $0 + "B"] }

    /// A length of time: `1:02`, or numbers with units such as `1.5 s` or `1 min 5 s`.
    static func duration(_ line: [UInt8], _ start: Int) -> Int? {
        if let clock = clock(line, start) { return clock }
        guard var end = amount(line, start, timeUnits) else { return nil }
        while let further = amount(line, end, timeUnits)
            ?? (end < line.count && line[end] == 0x20 ? amount(line, end + 1, timeUnits) : nil)
        {
            end = further
        }
        return end
    }

    /// An amount of bytes, such as `12 B` or `1.4 MB`.
    static func size(_ line: [UInt8], _ start: Int) -> Int? {
        amount(line, start, sizeUnits)
    }

    /// Minutes and seconds, or hours too, such as `1:02` or `0:01:02.5`.
    private static func clock(_ line: [UInt8], _ start: Int) -> Int? {
        guard let first = digits(line, start), var end = shaped(":00", line, first) else {
            return nil
        }
        end = shaped(":00", line, end) ?? end
        if end < line.count, line[end] == UInt8(ascii: ".") { end = digits(line, end + 1) ?? end }
        return end
    }

    /// A number without a sign and one of some units, with or without a blank between them.
    private static func amount(_ line: [UInt8], _ start: Int, _ units: [String]) -> Int? {
        guard start < line.count, line[start].isDigit, let number = number(line, start) else {
            return nil
        }
        let place = number < line.count && line[number] == 0x20 ? number + 1 : number
        for unit in units {
            let unit = Array(unit.utf8)
            let end = place + unit.count
            let isWhole = end >= line.count || !(line[end] | 0x20).isLowercase
            if unit.stands(in: line, at: place), isWhole { return end }
        }
        return nil
    }
}
