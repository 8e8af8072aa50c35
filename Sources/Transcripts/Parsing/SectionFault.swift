/// What is wrong with a section below the commands.
package enum SectionFault: Hashable, Sendable {
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

extension SectionFault: CustomStringConvertible {
    /// What is wrong, then what to write.
    package var description: String {
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
        }
    }
}
