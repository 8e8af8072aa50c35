/// Text from outside as every report shows it: on one line, with nothing hidden in it.
///
/// What remains is printable, so it is legal in XML, YAML and JSON alike.
enum ReportText {
    /// Bytes with hidden characters and invalid bytes escaped as in a transcript; backslashes stay,
    /// since most text in a report is escaped already.
    static func visible(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { !(0x20...0x7E).contains($0) }) else { return bytes }
        // An LF has no escape in a transcript, where it ends the line.
        let lines = bytes.pieces(separatedBy: 0x0A).map { line in
            Array(
                line.pieces(separatedBy: 0x5C)
                    .map { Escapes.escaped($0, isPattern: false) }
                    .joined(separator: [0x5C])
            )
        }
        return Array(lines.joined(separator: Array(#"\n"#.utf8)))
    }

    /// Text with hidden characters escaped.
    static func visible(_ text: String) -> String {
        visible(Array(text.utf8)).shown
    }

    /// A count with its noun: `1 command`, `2 commands`.
    static func count(_ number: Int, _ noun: String, _ plural: String) -> String {
        "\(number) \(number == 1 ? noun : plural)"
    }

    /// Lines as bytes, each with its line break.
    static func joined(_ lines: [[UInt8]]) -> [UInt8] {
        lines.flatMap { $0 + [0x0A] }
    }
}
