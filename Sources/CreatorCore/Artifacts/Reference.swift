/// One entry of the reference list.
package struct Reference: Equatable, Sendable {
    /// The source the entry explains.
    package let source: SourceID

    /// The document, as a reviewer would cite it.
    package let title: String

    /// Where in the document: a section, or line numbers.
    package let locator: String

    /// What is known about its checking, shown word for word, for example `built-in, not reviewed`.
    package let standing: String

    /// Creates an entry.
    package init(source: SourceID, title: String, locator: String, standing: String) {
        self.source = source
        self.title = title
        self.locator = locator
        self.standing = standing
    }
}
