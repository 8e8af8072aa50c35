package import SceneGraph

/// A thing that a picture shows, for rules and for requests such as "label the receptor".
package struct Entity: Sendable, Equatable {
    /// What it is, such as "cyclo-oxygenase".
    package var name: String
    /// What sort of thing it is: drug, enzyme, receptor, chart, icon and so on.
    package var kind: String
    /// The words that label it, if any.
    package var label: String?
    /// Where it stands at rest, in design pixels.
    package var rect: Rect
    /// Whether no foreign text may stand on it.
    package var isCritical: Bool

    /// A thing at a place.
    package init(
        _ name: String,
        kind: String,
        label: String? = nil,
        rect: Rect,
        isCritical: Bool = true
    ) {
        self.name = name
        self.kind = kind
        self.label = label
        self.rect = rect
        self.isCritical = isCritical
    }
}
