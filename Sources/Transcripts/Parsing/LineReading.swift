/// Reads single lines whose class is known.
enum LineReading {
    /// The longest text a line may stand for: 1 MiB.
    static let lengthLimit = 1 << 20

    /// Refuses what no line may be; in a plain text it can only end in a blank.
    static func check(_ line: Span<UInt8>, isPlain: Bool) throws(LineFault) {
        if !isPlain, line.firstPlace(of: 0x0D) != nil { throw .bytes(.strayReturn) }
        if !line.isEmpty, line[line.count - 1].isBlank { throw .bytes(.blankAtEnd) }
        guard !isPlain, !line.isASCII else { return }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: line)
        } catch {
            throw .bytes(.notUTF8(byte: error.byteOffsets.lowerBound + 1))
        }
    }

    /// Whether a line stands for exact text of a channel as it is, without escapes.
    static func isExact(_ line: Span<UInt8>, _ channel: Channel, isPlain: Bool) -> Bool {
        guard !line.isEmpty, line[0] == channel.gutter, line.count == 1 || line[1] == 0x20 else {
            return false
        }
        return line.count <= lengthLimit && (try? check(line, isPlain: isPlain)) != nil
    }

    /// What stands behind a mark of some bytes and one blank; nothing when the mark stands alone.
    static func rest(
        of line: ArraySlice<UInt8>,
        after length: Int
    ) throws(LineFault) -> ArraySlice<UInt8> {
        guard let blank = line.byte(at: length) else { return [] }
        guard blank == 0x20 else {
            throw .structure(.noBlankAfter(line.prefix(length).shown))
        }
        return line[(line.startIndex + length + 1)...]
    }

    /// What must stand behind a mark of some bytes and one blank.
    static func needed(
        of line: ArraySlice<UInt8>,
        after length: Int
    ) throws(LineFault) -> ArraySlice<UInt8> {
        let rest = try rest(of: line, after: length)
        guard !rest.isEmpty else {
            throw .structure(.noBlankAfter(line.prefix(length).shown))
        }
        return rest
    }

    /// The text of a line whose first character is its mark, with escapes when `\` follows it.
    static func text(of line: ArraySlice<UInt8>) throws(LineFault) -> LineText {
        let isEscaped = line.byte(at: 1) == UInt8(ascii: "\\")
        let text: LineText
        if isEscaped {
            text = try Escapes.unescaped(Array(try needed(of: line, after: 2)))
        } else {
            text = LineText(slice: try rest(of: line, after: 1))
        }
        guard text.slice.count <= lengthLimit else {
            throw .bytes(.lineTooLong(limit: lengthLimit))
        }
        return text
    }

    /// A typed line, which always ends in a line break.
    static func input(_ line: ArraySlice<UInt8>) throws(LineFault) -> [UInt8] {
        let text = try text(of: line)
        guard text.isTerminated else { throw .value(.unknownEscape("\\c")) }
        return text.bytes
    }

    /// An expected line of output.
    static func expectedLine(
        _ line: ArraySlice<UInt8>,
        _ channel: Channel
    ) throws(LineFault) -> ExpectedLine {
        switch line.byte(at: 1) {
        case UInt8(ascii: "~"):
            let pattern = try LinePattern(parsing: Array(try needed(of: line, after: 2)))
            return ExpectedLine(channel, .pattern(pattern))
        case UInt8(ascii: "*"):
            return ExpectedLine(channel, .gap(try gap(try rest(of: line, after: 2))))
        default:
            return ExpectedLine(channel, .exact(try text(of: line)))
        }
    }

    private static func gap(_ bytes: ArraySlice<UInt8>) throws(LineFault) -> Gap {
        guard !bytes.isEmpty else { return .any }
        let text = bytes.shown
        let bounds = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { bound in bound.allSatisfy(\.isDigit) ? Int(bound.shown) : nil }
        if bounds.count == 1, let count = bounds[0] { return Gap(least: count, most: count) }
        guard bounds.count == 3, Array(bytes).firstPlace(of: Array("..".utf8)) != nil,
            let least = bounds[0], let most = bounds[2], least <= most
        else { throw .value(.malformedGap(text)) }
        return Gap(least: least, most: most)
    }

    /// A key and its value.
    static func setting(_ line: ArraySlice<UInt8>) throws(LineFault) -> SettingReader {
        let text = try needed(of: line, after: 1)
        let key = text.prefix { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") }
        let rest = text.dropFirst(key.count)
        guard let first = key.first, first.isLowercase, rest.first == UInt8(ascii: ":") else {
            throw .value(.malformedSetting)
        }
        let value = rest.dropFirst()
        guard value.isEmpty || value.first == 0x20 else {
            throw .structure(.noBlankAfter("@ \(key.shown):"))
        }
        return SettingReader(key: key.shown, value: value.dropFirst().shown)
    }

    /// A key press.
    static func key(_ line: ArraySlice<UInt8>) throws(LineFault) -> Key {
        let rest = try needed(of: line, after: 1)
        guard rest.count == 1, let key = rest.first.flatMap(Key.init(rawValue:)) else {
            throw .value(.unknownKeyPress(rest.shown))
        }
        return key
    }
}
