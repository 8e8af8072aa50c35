package import CreatorCore

/// The body of a recorded request.
package enum RequestBody: Sendable {
    /// Whatever it is.
    case any

    /// JSON, compared as a value.
    case json(JSON)

    /// Bytes, compared as they are once boundaries of parts are made the same.
    case text([LineText])
}

extension RequestBody: Equatable {
    /// Compares bytes, not characters.
    package static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.any, .any): true
        case (.json(let left), .json(let right)): left.hasSameText(as: right)
        case (.text(let left), .text(let right)): left == right
        case (.any, _), (.json, _), (.text, _): false
        }
    }
}
