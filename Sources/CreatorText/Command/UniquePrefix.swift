/// Lets a person at a terminal shorten commands that decide nothing.
package enum UniquePrefix {
    /// Commands that decide; they are always spelled out.
    private static let spelledOut: Set<CommandName> = [.start, .accept, .stop]

    /// The line with its first word completed, when only one harmless command begins like that.
    package static func expand(_ line: String) -> String {
        // Nearly every line begins with a whole command, which needs no scanner to see.
        let first = line.utf8.prefix { $0 > 0x20 && $0 < 0x7F }
        if CommandName(word: String(Substring(first))) != nil { return line }
        var scanner = LineScanner(line)
        scanner.skipBlanks()
        let start = scanner.index
        let word = scanner.bareWord()
        guard !word.isEmpty, CommandName(word: word) == nil else { return line }
        let names = Set(CommandName.words.filter { $0.word.hasPrefix(word) }.map(\.name))
        guard names.count == 1, let name = names.first, !spelledOut.contains(name) else {
            return line
        }
        let rest = scanner.text(scanner.index..<scanner.scalars.count)
        return scanner.text(0..<start) + name.rawValue + rest
    }
}
