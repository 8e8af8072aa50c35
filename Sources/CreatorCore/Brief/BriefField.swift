/// One field a brief may have.
package struct BriefField: Equatable, Sendable {
    /// What a field accepts.
    package enum Kind: Equatable, Sendable {
        case text
        /// One of a closed list of words.
        case choice([String])
        /// A whole or decimal number inside a range.
        case number(ClosedRange<Double>)
        /// A colour written `#rrggbb`.
        case color
        /// The path of a file, or its text through `@file`.
        case document
    }

    /// The name on the line and on the wire, for example `drug_name`.
    package let key: String

    /// What the field accepts.
    package let kind: Kind

    /// What the field does, in a few words.
    package let help: String

    /// Creates a field.
    package init(_ key: String, _ kind: Kind = .text, _ help: String) {
        self.key = key
        self.kind = kind
        self.help = help
    }
}
