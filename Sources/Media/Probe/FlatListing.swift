/// ffprobe's flat output: a line for each value, `streams.stream.0.codec_name="h264"`.
struct FlatListing: Equatable, Sendable {
    private var values: [String: String] = [:]

    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            guard let equals = line.firstIndex(of: "=") else { continue }
            values[String(line[..<equals])] = Self.plain(line[line.index(after: equals)...])
        }
    }

    /// The value of a key; empty when it is not there.
    subscript(key: String) -> String { values[key] ?? "" }

    /// The key of the first stream of this kind.
    func stream(of kind: String) -> String? {
        indices(of: "streams.stream")
            .map { "streams.stream.\($0)" }
            .first { self["\($0).codec_type"] == kind }
    }

    /// The numbers that a list of sections goes through.
    func indices(of section: String) -> Range<Int> {
        let numbers = values.keys.compactMap { key -> Int? in
            guard key.hasPrefix(section + ".") else { return nil }
            return Int(key.dropFirst(section.count + 1).prefix { $0 != "." })
        }
        return 0..<(numbers.max().map { $0 + 1 } ?? 0)
    }

    private static func plain(_ value: Substring) -> String {
        guard value.count >= 2, value.first == "\"", value.last == "\"" else {
            return String(value)
        }
        var text = ""
        var isEscaped = false
        for character in value.dropFirst().dropLast() {
            if isEscaped {
                text.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                text.append(character)
            }
        }
        return text
    }
}
