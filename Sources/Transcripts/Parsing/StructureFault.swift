/// What is wrong with where a line stands.
package enum StructureFault: Hashable, Sendable {
    case noHeader
    case unknownVersion(String)
    case unknownLine(String)
    case noBlankAfter(String)
    case noCommands
    case tooManyCommands(limit: Int)
    case settingsWithoutCommand
    case expectationWithoutCommand
    case misplacedContinuation
    case misplacedKeys
    case afterStatus
    case afterExit
    case adjacentGaps
    case afterUnterminated
    case noteAmongSections
    case lineAfterSections
    case fenceWithoutCommand
    case fenceNotClosed
    case noFence
}

extension StructureFault: CustomStringConvertible {
    /// What is wrong, then what to write.
    package var description: String {
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
        }
    }
}
