/// What was given for one field of a brief.
package enum BriefValue: Equatable, Sendable {
    /// Text typed on the line.
    case text(String)

    /// The text of a file; the name, without its folder, is what references show.
    case file(name: String, text: String)

    /// A value given as JSON with `key:=`.
    case json(JSON)

    /// The value as plain text; arrays of strings are joined with a comma.
    package var text: String {
        switch self {
        case .text(let text): text
        case .file(_, let text): text
        case .json(let json): Self.text(of: json)
        }
    }

    private static func text(of json: JSON) -> String {
        switch json {
        case .null: ""
        case .bool(let flag): flag ? "yes" : "no"
        case .number(let number): number
        case .string(let string): string
        case .array(let elements): elements.map { text(of: $0) }.joined(separator: ", ")
        case .object(let members):
            members.map { "\($0.key)=\(text(of: $0.value))" }.joined(separator: ", ")
        }
    }
}
