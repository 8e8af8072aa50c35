extension LineFault: CustomStringConvertible {
    /// What is wrong, then what to write.
    package var description: String {
        byteWords ?? structureWords ?? valueWords ?? holeWords ?? sectionWords ?? ""
    }

    private var byteWords: String? {
        switch self {
        case .notUTF8(let byte):
            "byte \(byte) is not UTF-8; write such bytes as \\xHH on a line that begins with |\\"
        case .strayReturn:
            "a carriage return stands here; write it as \\r on a line that begins with |\\"
        case .blankAtEnd:
            "the line ends in a blank; remove it, or write it as \\x20 on a |\\ line"
        case .lineTooLong(let limit): "the line is longer than \(limit) bytes; shorten it"
        case .fileTooLong(let limit):
            "the file is longer than \(limit) bytes; cut it into several sessions"
        default: nil
        }
    }

    private var structureWords: String? {
        switch self {
        case .noHeader: "a transcript begins with the line '@ transcript: 1'; write it first"
        case .unknownVersion(let version):
            "this is transcript version '\(version)', and only 1 is known; update creator"
        case .unknownLine(let start):
            "a line cannot begin with '\(start)'; begin it with one of @ # > . ^ | ! % = ---"
        case .noBlankAfter(let mark): "a blank is missing after '\(mark)'; write '\(mark) ...'"
        case .noCommands: "there is no command; write one as '> help'"
        case .tooManyCommands(let limit):
            "there are more than \(limit) commands; cut the file into several sessions"
        case .settingsWithoutCommand:
            "no command follows these settings; write one as '> help', or remove them"
        case .expectationWithoutCommand: "nothing was typed yet; write a command above, as '> help'"
        case .misplacedContinuation:
            "'.' continues a typed line and stands right below it; move it, or write '|' for output"
        case .misplacedKeys: "'^' stands between the command and its output; move it up"
        case .afterStatus: "'=' ends a command; move this line above it, or type a new command"
        case .afterExit: "nothing can follow '= exit', because the shell has left; remove this line"
        case .adjacentGaps: "two gaps of one channel stand in a row; write one with both counts"
        case .afterUnterminated:
            "no line break came before this line on its channel; remove \\c above, or join the lines"
        case .noteAmongSections: "sections hold no comments and no blank lines; remove this line"
        case .lineAfterSections:
            "this cannot stand in a section; write '| text' for a body, '@ key: value' for settings"
        case .fenceWithoutCommand:
            "a fence begins with a command or the header; repeat nothing from the fence above"
        case .fenceNotClosed: "this fence is never closed; write ``` below it"
        case .noFence: "no fence is marked 'transcript'; open one with ```transcript"
        default: nil
        }
    }

    private var valueWords: String? {
        switch self {
        case .unknownEscape(let text):
            "unknown escape '\(text)'; write \\\\ \\t \\e \\r \\xHH \\u{HEX}, or \\c at the end"
        case .malformedSetting: "this is no setting; write it as '@ key: value'"
        case .unknownKey(let key, let known):
            "unknown key '\(key)'; write one of \(known.joined(separator: ", ")), or x-NAME"
        case .malformedValue(let key, let value, let example):
            "'\(value)' is no value for \(key); write for example \(example)"
        case .repeatedKey(let key): "\(key) was already set; remove one of the two"
        case .forbiddenVariable(let name):
            "a transcript cannot set \(name); only CREATOR_..., OPENAI_..., AZURE_..., locale, "
                + "terminal and time zone can be set"
        case .unknownKeyPress(let text):
            "unknown key '\(text)'; write ^ C, ^ D, ^ Z or ^ \\"
        case .malformedGap(let text): "'\(text)' is no count of lines; write |*, |* 3 or |* 1..8"
        case .unknownStatus(let text):
            "unknown status '\(text)'; write = ok, = error CODE or = exit N"
        case .unknownErrorCode(let code, let near):
            "unknown error code '\(code)'; the nearest are \(near.joined(separator: ", "))"
        case .malformedExit(let text): "'\(text)' is no exit code; write 0 to 255"
        case .malformedEvent(let reason): "\(reason); write an event as % {\"status\":\"...\"}"
        default: nil
        }
    }

    private var holeWords: String? {
        switch self {
        case .holeNotClosed: "'<' opens a hole that is never closed; close it with >, or write \\<"
        case .unknownHole(let type):
            "unknown hole '\(type)'; write one of \(HoleKind.names), or \\< for the character"
        case .malformedHole(let text, let example):
            "'\(text)' is not how this hole is written; write for example \(example)"
        case .malformedName(let name):
            "'\(name)' is no name for a hole; use small letters, digits, - and _"
        case .tooManyAny(let limit):
            "more than \(limit) 'any' holes in one line; write what stands between them"
        case .boundTwice(let name, let line):
            "'\(name)' already has its value from line \(line); write <$\(name)> to compare with it"
        case .notBound(let name):
            "'\(name)' has no value yet; bind it above with <\(name)=word>"
        case .malformedExpression(let text, let reason): "'\(text)' cannot be used: \(reason)"
        default: nil
        }
    }

    private var sectionWords: String? {
        switch self {
        case .unknownSection(let kind):
            "unknown section '\(kind)'; write --- file, --- http or --- reply"
        case .malformedSection(let example):
            "this section is not complete; write for example '\(example)'"
        case .sectionNumber(let number, let expected):
            "this is number \(number), but \(expected) comes next; number calls 1, 2, 3 in order"
        case .replyMissing(let number):
            "request \(number) has no reply; write '--- reply \(number) 200' below it"
        case .replyWithoutRequest(let number):
            "reply \(number) does not follow its request; move it below '--- http \(number) ...'"
        case .unsafeFileName(let name):
            "'\(name)' leaves the folder of the session; write a relative name without '..'"
        case .repeatedFile(let name): "the file '\(name)' stands here twice; remove one"
        case .malformedBody(let reason): "the body is not what it should be: \(reason)"
        case .bodyNotAllowed(let reason): "\(reason); remove the lines below it"
        default: nil
        }
    }
}
