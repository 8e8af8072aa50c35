/// A file that is put into the private folder of a session before it begins.
package struct SuppliedFile: Equatable, Sendable {
    /// Its name, relative to the folder, without `..`.
    package let name: String

    /// Its lines; the last may lack its line break.
    package let lines: [LineText]

    /// Creates a file.
    package init(name: String, lines: [LineText]) {
        self.name = name
        self.lines = lines
    }

    /// What it holds.
    package var contents: [UInt8] { lines.flatMap(\.written) }
}
