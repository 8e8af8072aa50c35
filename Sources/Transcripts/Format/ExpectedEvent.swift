package import CreatorCore

/// An event the command is expected to emit.
package struct ExpectedEvent: Sendable {
    /// What must be equal in the event: an object, or a part of one.
    package let json: JSON

    /// Whether strings are patterns with holes.
    package let isPattern: Bool

    /// Creates an expected event.
    package init(_ json: JSON, isPattern: Bool = false) {
        self.json = json
        self.isPattern = isPattern
    }
}

extension ExpectedEvent: Equatable {
    /// Compares what would be written, since equal texts of different bytes are different here.
    package static func == (left: Self, right: Self) -> Bool {
        left.isPattern == right.isPattern
            && left.json.compactText.utf8.elementsEqual(right.json.compactText.utf8)
    }
}
