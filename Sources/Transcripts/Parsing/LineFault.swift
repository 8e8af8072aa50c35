/// What is wrong with a line of a transcript.
package enum LineFault: Error, Equatable, Sendable {
    // Bytes
    case notUTF8(byte: Int)
    case strayReturn
    case blankAtEnd
    case lineTooLong(limit: Int)
    case fileTooLong(limit: Int)

    // Structure
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

    // Values
    case unknownEscape(String)
    case malformedSetting
    case unknownKey(String, known: [String])
    case malformedValue(key: String, value: String, example: String)
    case repeatedKey(String)
    case forbiddenVariable(String)
    case unknownKeyPress(String)
    case malformedGap(String)
    case unknownStatus(String)
    case unknownErrorCode(String, near: [String])
    case malformedExit(String)
    case malformedEvent(String)

    // Holes
    case holeNotClosed
    case unknownHole(String)
    case malformedHole(String, example: String)
    case malformedName(String)
    case tooManyAny(limit: Int)
    case boundTwice(String, line: Int)
    case notBound(String)
    case malformedExpression(String, reason: String)

    // Sections
    case unknownSection(String)
    case malformedSection(example: String)
    case sectionNumber(Int, expected: Int)
    case replyMissing(Int)
    case replyWithoutRequest(Int)
    case unsafeFileName(String)
    case repeatedFile(String)
    case malformedBody(String)
    case bodyNotAllowed(String)
}
