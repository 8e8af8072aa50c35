/// What a person asked for with `--color`.
package enum ColorChoice: String, CaseIterable, Sendable {
    /// Colour where it can be seen and nobody objects.
    case auto
    /// Colour even into a pipe.
    case always
    /// No colour.
    case never
}
