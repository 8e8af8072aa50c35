/// One thing wrong with the fields of a brief.
package enum BriefFault: Equatable, Sendable {
    case missing(String)
    case empty(String)
    case tooLong(String, limit: Int)
    case notAChoice(String, String, choices: [String])
    case notANumber(String, String, range: ClosedRange<Double>)
    case notAColor(String, String)

    /// Characters a typed field may have; a file's text may be 8 MiB.
    package static let textLimit = 20_000
    private static let fileLimit = 8 << 20

    /// Every fault of the fields, required ones first.
    package static func faults(in entries: [Brief.Entry], for type: VideoType) -> [BriefFault] {
        let keys = Set(entries.map(\.key))
        let missing = BriefSchema.required(for: type).filter { !keys.contains($0) }
        return missing.map { .missing($0) } + entries.compactMap { fault(in: $0) }
    }

    private static func fault(in entry: Brief.Entry) -> BriefFault? {
        let text = entry.value.text
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            return .empty(entry.key)
        }
        let limit = if case .file = entry.value { fileLimit } else { textLimit }
        guard text.utf8.count <= limit else { return .tooLong(entry.key, limit: limit) }
        return fault(in: text, of: entry.key)
    }

    private static func fault(in text: String, of key: String) -> BriefFault? {
        switch BriefSchema.field(key)?.kind {
        case .choice(let choices):
            choices.contains(text.lowercased()) ? nil : .notAChoice(key, text, choices: choices)
        case .number(let range):
            Double(text).map(range.contains) == true ? nil : .notANumber(key, text, range: range)
        case .color:
            isColor(text) ? nil : .notAColor(key, text)
        case .text, .document, nil:
            nil
        }
    }

    private static func isColor(_ text: String) -> Bool {
        text.utf8.count == 7 && text.first == "#" && text.dropFirst().allSatisfy(\.isHexDigit)
    }
}
