/// Something only the client can give: shown in amber, never spoken.
package struct SupplyRequest: Equatable, Sendable {
    /// The brief field that would fill the gap, for example `indication`.
    package let field: String

    /// What is needed, in a few words.
    package let need: String

    /// Creates a request.
    package init(_ field: String, _ need: String) {
        self.field = field
        self.need = need
    }

    /// The mark as it stands in text.
    package var mark: String { "⟦SUPPLY: \(field)⟧" }
}
