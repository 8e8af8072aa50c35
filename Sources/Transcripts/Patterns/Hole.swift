/// A place in a line where the text may differ from one replay to the next.
package struct Hole: Hashable, Sendable {
    /// The name its value gets for the rest of the file.
    package let name: String?

    /// What can stand there.
    package let kind: HoleKind

    /// Creates a hole.
    package init(_ kind: HoleKind, name: String? = nil) {
        self.kind = kind
        self.name = name
    }

    /// The hole as written, between its marks.
    var text: String { "<\(name.map { "\($0)=" } ?? "")\(kind.text)>" }

    /// Whether a text can be the name of a value.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first.isLowercase else { return false }
        return text.utf8.allSatisfy {
            $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
    }
}
