/// What can stand in a hole.
package enum HoleKind: Hashable, Sendable {
    /// Anything, as little as works, but something.
    case any
    /// Anything without blanks.
    case word
    /// A whole number.
    case int
    /// A number, near one when a tolerance is given.
    case num(Tolerance?)
    /// Hexadecimal digits.
    case hex
    /// Letters, digits, `-` and `_`.
    case id
    /// A UUID (RFC 9562).
    case uuid
    /// A path, of a shape when one is given.
    case path(PathShape?)
    /// A length of time with its unit, or as `1:02`.
    case dur
    /// An amount of bytes with its unit.
    case size
    /// A date, `2026-01-05`.
    case date
    /// A time of day, `09:00` to `09:00:00.5Z`.
    case time
    /// An address with its scheme.
    case url
    /// 64 hexadecimal digits in lower case.
    case sha256
    /// What a regular expression describes.
    case re(Expression)

    /// The types, for errors.
    static let names =
        "any, word, int, num, hex, id, uuid, path, dur, size, date, time, url, sha256, re"

    /// The type and its argument as written.
    package var text: String {
        switch self {
        case .any: "any"
        case .word: "word"
        case .int: "int"
        case .num(let tolerance): "num" + (tolerance.map { " \($0.text)" } ?? "")
        case .hex: "hex"
        case .id: "id"
        case .uuid: "uuid"
        case .path(let shape): "path" + (shape.map { " \($0.text)" } ?? "")
        case .dur: "dur"
        case .size: "size"
        case .date: "date"
        case .time: "time"
        case .url: "url"
        case .sha256: "sha256"
        case .re(let expression): "re \(expression.text)"
        }
    }

    /// Reads a type with what stands behind it.
    init(type: String, argument: String?) throws(LineFault) {
        switch (type, argument) {
        case ("num", let argument?):
            guard let tolerance = Tolerance(argument) else {
                throw .hole(.malformedHole("num \(argument)", example: "<num 24.0+-1.5>"))
            }
            self = .num(tolerance)
        case ("path", let argument?): self = .path(try PathShape(argument))
        case ("re", let argument?): self = .re(try Expression(argument))
        case ("re", nil): throw .hole(.malformedHole("re", example: "<re [a-z]+>"))
        case (let type, let argument):
            guard let kind = Self.plain[type] else { throw .hole(.unknownHole(type)) }
            if let argument {
                throw .hole(.malformedHole("\(type) \(argument)", example: "<\(type)>"))
            }
            self = kind
        }
    }

    private static let plain: [String: HoleKind] = [
        "any": .any, "word": .word, "int": .int, "num": .num(nil), "hex": .hex, "id": .id,
        "uuid": .uuid, "path": .path(nil), "dur": .dur, "size": .size, "date": .date,
        "time": .time, "url": .url, "sha256": .sha256,
    ]
}
