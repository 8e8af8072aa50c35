/// Which set of colours a film wears.
package enum Theme: String, Sendable, Equatable, CaseIterable {
    /// Ink on light paper.
    case light
    /// White on deep blue.
    case dark
    /// Ink on white with every text at least 7:1 and outlined panels.
    case highContrast = "high-contrast"
}
