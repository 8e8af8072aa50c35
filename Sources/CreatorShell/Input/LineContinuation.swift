import LineEditing

/// Puts lines together that belong together: one that ends with a backslash goes on in the next.
package struct LineContinuation {
    /// What a person sees where the line goes on.
    private static let prompt = "... "

    private let reader: any LineReader

    init(_ reader: any LineReader) {
        self.reader = reader
    }

    /// The next line with all that continue it, each behind a line break.
    ///
    /// Lines that were pasted together continue one another too. Where the input ends in the middle,
    /// the line is what was there, and no longer says that it goes on.
    func next(prompt: String) async -> LineInput {
        let input = await reader.next(prompt: prompt).withPastedLinesJoined
        guard case .line(let first) = input else { return input }
        var text = first.text
        while Self.goesOn(text) {
            switch await reader.next(prompt: Self.prompt).withPastedLinesJoined {
            case .line(let line): text += "\n" + line.text
            // Without the backslash, so that it means the same wherever it is typed again.
            case .endOfInput:
                return .line(InputLine(text: String(text.dropLast()), origin: first.origin))
            case .interrupted: return .interrupted
            case .unreadable(let error, let origin): return .unreadable(error, origin)
            }
        }
        return .line(InputLine(text: text, origin: first.origin))
    }

    /// The line as it is understood: without the backslashes and line breaks between its pieces.
    static func joined(_ text: String) -> String {
        let whole = goesOn(text) ? String(text.dropLast()) : text
        return whole.utf8.contains(0x0A) ? whole.replacing("\\\n", with: "") : whole
    }

    /// Whether a text ends with a backslash that no other backslash takes the meaning from.
    package static func goesOn(_ text: String) -> Bool {
        guard text.utf8.last == UInt8(ascii: "\\") else { return false }
        return text.utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
    }
}

extension LineInput {
    /// This input, lines that were pasted together written as one that is continued.
    fileprivate var withPastedLinesJoined: LineInput {
        guard case .line(let line) = self, line.text.utf8.contains(0x0A) else { return self }
        var lines = line.text.split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init
        )
        for place in lines.indices.dropLast() where !LineContinuation.goesOn(lines[place]) {
            lines[place] += " \\"
        }
        return .line(InputLine(text: lines.joined(separator: "\n"), origin: line.origin))
    }
}
