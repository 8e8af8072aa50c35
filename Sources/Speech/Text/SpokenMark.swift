/// A pause or intonation written after a spoken word; the raw value is its sign.
package enum SpokenMark: Character, Sendable, Hashable {
    case comma = ","
    case period = "."
    case question = "?"
    case exclamation = "!"
    case semicolon = ";"
    case colon = ":"
}
