package import CreatorCore

/// A field as typed, before any file was read.
package struct RequestedField: Equatable, Sendable {
    /// What was written after the equals sign.
    package enum Value: Equatable, Sendable {
        case text(String)
        /// `key=@path`: the text of a file.
        case file(path: String)
        /// `key:=JSON`.
        case json(JSON)
    }

    /// The field's name.
    package let key: String

    /// What was given for it.
    package let value: Value

    /// Creates a field.
    package init(_ key: String, _ value: Value) {
        self.key = key
        self.value = value
    }
}
