/// The size of a session's terminal.
package struct TerminalExtent: Hashable, Sendable, CustomStringConvertible {
    /// Columns.
    package let columns: Int

    /// Rows.
    package let rows: Int

    /// What a session has when nothing is said.
    package static let standard = TerminalExtent(columns: 80, rows: 24)

    /// Creates a size.
    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// Reads a size such as `80x24`.
    init?(_ text: String) {
        let parts = text.split(separator: "x", omittingEmptySubsequences: false)
        guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
            (1...1000).contains(columns), (1...1000).contains(rows)
        else { return nil }
        self.init(columns: columns, rows: rows)
    }

    package var description: String { "\(columns)x\(rows)" }
}
