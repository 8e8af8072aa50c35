/// How far a running stage is.
package struct StageProgress: Equatable, Sendable {
    /// What is being done, for example `scene` or `frame`.
    package let unit: String

    /// How many units are done.
    package let current: Int

    /// How many units there are.
    package let total: Int

    /// Creates a report of progress.
    package init(_ unit: String, _ current: Int, of total: Int) {
        self.unit = unit
        self.current = current
        self.total = total
    }
}
