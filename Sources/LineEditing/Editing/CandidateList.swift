/// Lists completions below a half-typed line.
struct CandidateList {
    let prompt: String
    let line: String
    let cursor: String.Index

    /// The list in columns, with the line breaks that lead out of the typed line and leave it room.
    ///
    /// libedit draws the line again as many rows up as it believes the cursor to be down.
    func text(_ candidates: [String], columns: Int) -> String {
        let lead = displayWidth(of: PromptText.unmarked(prompt))
        let cursorRow = (lead + displayWidth(of: line[..<cursor])) / max(columns, 1)
        let lastRow = (lead + displayWidth(of: line)) / max(columns, 1)
        let down = String(repeating: "\r\n", count: lastRow - cursorRow + 1)
        let room = String(repeating: "\r\n", count: cursorRow)
        return down + Self.rows(candidates, columns: columns).joined(separator: "\r\n") + "\r\n"
            + room
    }

    /// The candidates in rows, read from top to bottom.
    static func rows(_ candidates: [String], columns: Int) -> [String] {
        let cell = (candidates.map { displayWidth(of: $0) }.max() ?? 0) + 2
        let perRow = max(columns / cell, 1)
        let rowCount = (candidates.count + perRow - 1) / perRow
        return (0..<rowCount).map { row in
            let cells = stride(from: row, to: candidates.count, by: rowCount).map { candidates[$0] }
            let padded = cells.dropLast().map { text in
                text + String(repeating: " ", count: cell - displayWidth(of: text))
            }
            return padded.joined() + (cells.last ?? "")
        }
    }
}
