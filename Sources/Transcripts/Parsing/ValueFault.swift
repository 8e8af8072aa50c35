/// What is wrong with what a line says.
package enum ValueFault: Hashable, Sendable {
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
}

extension ValueFault: CustomStringConvertible {
    /// What is wrong, then what to write.
    package var description: String {
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
        }
    }
}
