/// A moment in UTC, to the second.
package struct UTCTime: Hashable, Sendable, CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
    package let seconds: Int

    /// Creates a moment.
    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// Reads a moment such as `2026-01-05T09:00:00Z`, in the years 1970 to 9999.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let shape = Array("0000-00-00T00:00:00Z".utf8)
        guard bytes.count == shape.count else { return nil }
        for (byte, mark) in zip(bytes, shape) {
            guard mark == 0x30 ? byte.isDigit : byte == mark else { return nil }
        }
        func number(_ range: Range<Int>) -> Int { Int(bytes[range].shown) ?? 0 }
        let days = Self.days(number(0..<4), number(5..<7), number(8..<10))
        let second = number(11..<13) * 3600 + number(14..<16) * 60 + number(17..<19)
        self.init(seconds: days * 86_400 + second)
        // A day or an hour that does not exist reads back as another one.
        guard description == text, seconds >= 0 else { return nil }
    }

    /// The moment some seconds later.
    package func advanced(by seconds: Int) -> UTCTime {
        UTCTime(seconds: self.seconds + seconds)
    }

    package var description: String {
        let day = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = seconds - day * 86_400
        let (year, month, date) = Self.date(of: day)
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map { Self.padded($0, 2) }
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(date, 2))T"
            + time.joined(separator: ":") + "Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Days since 1970 of a date of the Gregorian calendar; years begin in March here, which puts
    /// the odd day at their end.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The date of a day since 1970; the other way round.
    private static func date(of day: Int) -> (year: Int, month: Int, day: Int) {
        let day = day + 719_468
        let era = (day >= 0 ? day : day - 146_096) / 146_097
        let dayOfEra = day - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}
