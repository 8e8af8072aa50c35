/// What is wrong with a regular expression.
enum ExpressionFault: Error {
    case unclosedGroup
    case unclosedClass
    case nothingToRepeat
    case unknownEscape
    case malformedCount
    case notASCIIInClass
    case unexpectedEnd
    case notSupported
    case tooLarge

    /// What is wrong, then what to write.
    var words: String {
        switch self {
        case .unclosedGroup: "a bracket is missing or too many; close every ( with )"
        case .unclosedClass: "'[' is never closed; close it with ]"
        case .nothingToRepeat: "there is nothing to repeat; write \\*, \\+ or \\? for the character"
        case .unknownEscape: "an unknown escape; use \\d \\w \\s \\D \\W \\S or escape punctuation"
        case .malformedCount: "a malformed count; write {3}, {1,} or {1,8}, up to 100"
        case .notASCIIInClass: "a class can list ASCII only; write (ä|ö) for other letters"
        case .unexpectedEnd: "it ends in a backslash; write \\\\ for the character"
        case .notSupported: "groups begin with ( alone, and ^ $ are implied; leave them out"
        case .tooLarge: "its counts multiply to too much; use smaller ones"
        }
    }
}
