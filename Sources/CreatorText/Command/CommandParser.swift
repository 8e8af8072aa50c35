import CreatorCore

/// Turns a typed line into what it means.
///
/// Pure: where a session stands plays no part, so a line always means the same. What may be carried
/// out now is for the session to say.
package enum CommandParser {
    /// Reads one line, without its line break.
    package static func parse(_ line: String) throws(SyntaxError) -> ParsedLine {
        var scanner = LineScanner(line)
        scanner.skipBlanks()
        switch scanner.current {
        case nil: return .blank
        case "#": return .comment
        case "{": return .message(try message(scanner))
        default: break
        }
        let next = scanner.scalar(at: scanner.index + 1)
        let isTolerant = scanner.current == "-" && next != nil && next != "-"
        if isTolerant {
            scanner.index += 1
            scanner.skipBlanks()
        }
        return .command(try command(&scanner), tolerant: isTolerant)
    }

    private static func message(_ scanner: LineScanner) throws(SyntaxError) -> JSON {
        guard let message = try? JSON(parsing: scanner.rest()) else {
            throw scanner.error(
                .usageJSON,
                at: scanner.index,
                "a line that starts with { must be one JSON message"
            )
        }
        return message
    }

    private static func command(_ scanner: inout LineScanner) throws(SyntaxError) -> ShellCommand {
        let start = scanner.index
        let word = scanner.bareWord()
        guard let name = CommandName(word: word) else {
            let nearest = Suggestion.nearest(to: word, among: CommandName.words.map(\.word))
            let advice = nearest.isEmpty ? "; type help" : Suggestion.question(nearest)
            throw scanner.error(
                .usageCommand,
                at: start,
                "unknown command '\(word)'\(advice)",
                suggestions: nearest
            )
        }
        var arguments = ArgumentReader(name, scanner)
        return try arguments.command()
    }
}
