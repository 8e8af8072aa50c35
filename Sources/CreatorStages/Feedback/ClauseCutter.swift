/// Cuts a line of feedback into single requests.
enum ClauseCutter {
    /// Words a request can begin with; `and` and a comma divide only before one of them.
    private static let openers: Set<String> = [
        "make", "drop", "remove", "delete", "cut", "skip", "omit", "swap", "switch", "exchange",
        "move", "put", "place", "replace", "change", "use", "add", "go", "revert", "restore",
        "speak",
        "talk", "read", "say", "keep", "shorten", "lengthen", "extend", "trim", "simplify", "slow",
        "speed", "increase", "decrease", "reduce", "turn", "no", "less", "more", "fewer", "bigger",
        "larger", "smaller", "slower", "faster", "quicker", "shorter", "longer", "simpler",
        "plainer",
        "vertical", "square", "horizontal", "landscape", "portrait", "dark", "darker", "higher",
        "high",
        "please", "also", "then", "can", "could", "mention", "merge", "split", "translate",
        "pronounce",
        "show", "give", "set", "take", "leave", "louder", "warmer", "dont", "do", "stop", "get",
        "fix",
        "label", "start", "end", "let", "lets",
    ]

    /// The requests of a line, as typed, without the marks between them.
    static func clauses(of text: String) -> [String] {
        var clauses: [String] = []
        var clause = ""
        func flush() {
            let bare = clause.trimmed(" \t\n,;.")
            if !bare.isEmpty { clauses.append(bare) }
            clause = ""
        }
        for piece in QuoteCutter.pieces(of: text) {
            switch piece {
            case .quoted(let words): clause += "\"\(words)\""
            case .plain(let words):
                for part in parts(of: words) {
                    if part.isBreak { flush() }
                    clause += part.text
                }
            }
        }
        flush()
        return clauses
    }

    /// The stretches of plain text, each with whether a new request begins with it.
    private static func parts(of text: String) -> [(isBreak: Bool, text: String)] {
        var parts: [(isBreak: Bool, text: String)] = [(false, "")]
        var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
        while let word = words.popFirst() {
            let next = opener(of: words.first)
            let last = word.last
            if word.lowercased() == "and" || word.lowercased() == "then", next {
                parts.append((true, ""))
            } else if let last, ";.!\n".contains(last), !words.isEmpty, !isNumberedMark(word) {
                parts[parts.count - 1].text += word.dropLast()
                parts.append((true, ""))
            } else if last == ",", next {
                parts[parts.count - 1].text += word.dropLast()
                parts.append((true, ""))
            } else if word.contains("\n") || word.dropLast().contains(";") {
                for (index, line) in word.split(whereSeparator: { "\n;".contains($0) }).enumerated()
                {
                    if index > 0 { parts.append((true, "")) }
                    parts[parts.count - 1].text += line + " "
                }
            } else {
                parts[parts.count - 1].text += word + (words.isEmpty ? "" : " ")
            }
        }
        return parts
    }

    private static func isNumberedMark(_ word: Substring) -> Bool {
        word.lowercased() == "no." || word.lowercased() == "dr."
    }

    private static func opener(of word: Substring?) -> Bool {
        guard let word else { return false }
        return openers.contains(word.lowercased().filter(\.isLetter))
    }
}

extension String {
    /// This text without the given characters at its ends.
    func trimmed(_ marks: String) -> String {
        var text = Substring(self)
        while let first = text.first, marks.contains(first) { text.removeFirst() }
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return String(text)
    }
}
