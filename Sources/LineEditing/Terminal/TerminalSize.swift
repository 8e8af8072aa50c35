/// A terminal's size in cells.
package struct TerminalSize: Equatable, Sendable {
    /// Cells from left to right.
    package let columns: Int

    /// Cells from top to bottom.
    package let rows: Int

    /// Creates a size.
    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}
