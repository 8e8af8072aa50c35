/// Why `start` was refused: everything wrong with its fields.
package struct BriefError: Error, Equatable, Sendable {
    /// The type asked for.
    package let videoType: VideoType

    /// The faults, never empty.
    package let faults: [BriefFault]

    /// The code of the gravest fault: missing keys first.
    package var code: ErrorCode {
        let isMissing = faults.contains { if case .missing = $0 { true } else { false } }
        return isMissing ? .usageMissing : .usageValue
    }
}

extension BriefError: CustomStringConvertible {
    /// What is wrong, then what to type instead.
    package var description: String {
        faults.map(\.description).joined(separator: "; ") + "; " + example
    }

    /// A line that would work, with the type's required keys.
    private var example: String {
        let keys = BriefSchema.required(for: videoType).map { "\($0)=..." }
        return "type start \(videoType.rawValue) \(keys.joined(separator: " "))"
    }
}

extension BriefFault: CustomStringConvertible {
    /// What is wrong with the field.
    package var description: String {
        switch self {
        case .missing(let key):
            "\(key) is missing"
        case .empty(let key):
            "\(key) has no value"
        case .tooLong(let key, let limit):
            "\(key) is longer than \(limit) bytes; give it as a file with \(key)=@FILE"
        case .notAChoice(let key, let text, let choices):
            "\(key) cannot be '\(text)'; it is one of \(choices.joined(separator: ", "))"
        case .notANumber(let key, let text, let range):
            "\(key) cannot be '\(text)'; it is a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))"
        case .notAColor(let key, let text):
            "\(key) cannot be '\(text)'; it is a colour like #0055aa"
        }
    }
}
