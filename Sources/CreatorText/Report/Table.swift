/// Rows of figures under headings; the last column takes what is left and wraps.
struct Table {
    /// How the cells of a column stand.
    enum Alignment {
        case left, right
    }

    private let titles: [String]
    private let alignments: [Alignment]
    private var rows: [Row] = []

    init(_ columns: (String, Alignment)...) {
        titles = columns.map(\.0)
        alignments = columns.map(\.1)
    }

    /// Adds a row.
    ///
    /// - Parameters:
    ///   - cells: One text for each column.
    ///   - note: Words on lines of their own below, for what no column has room for.
    mutating func add(_ cells: String..., note: String = "") {
        rows.append(Row(cells: cells, note: note))
    }

    /// Writes the table.
    func write(to page: inout Page) {
        let fixed = titles.indices.dropLast()
        let widths = fixed.map { column in
            ([titles[column]] + rows.map { $0.cells[column] }).map(\.columns).max() ?? 0
        }
        page.add(lead: lead(titles, widths), titles.last ?? "", .faint)
        for row in rows {
            page.add(lead: lead(row.cells, widths), row.cells.last ?? "")
            if !row.note.isEmpty { page.add(lead: "     ", row.note, .faint) }
        }
    }

    private func lead(_ cells: [String], _ widths: [Int]) -> String {
        let cells = widths.indices.map { column in
            alignments[column] == .left
                ? cells[column].padded(to: widths[column])
                : cells[column].leftPadded(to: widths[column])
        }
        return " " + cells.joined(separator: "  ") + "  "
    }

    private struct Row {
        let cells: [String]
        let note: String
    }
}
