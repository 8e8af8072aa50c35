/// The fact sheets a film may draw on.
package struct FactLibrary: Equatable, Sendable {
    /// The sheets, those of the client first.
    package let sheets: [FactSheet]

    /// Creates a library.
    package init(_ sheets: [FactSheet]) {
        self.sheets = sheets
    }

    /// The sheets that come with the program.
    package static let builtIn = FactLibrary(
        BuiltInSheets.texts.flatMap { text in
            do {
                return try FactSheet.sheets(in: text, builtIn: true)
            } catch {
                preconditionFailure("a built-in fact sheet is broken: \(error)")
            }
        }
    )

    /// What a name was found as.
    package struct Match: Equatable, Sendable {
        /// The medicine's facts.
        package let sheet: FactSheet
        /// The brand, spelled as in the sheet, when the name is one.
        package let brand: String?
    }

    /// Finds a medicine by its established name, another name, or a brand; never by likeness.
    package func match(_ name: String) -> Match? {
        let wanted = Phrase(name)
        guard !wanted.words.isEmpty else { return nil }
        for sheet in sheets {
            if let brand = sheet.brands.first(where: { Phrase($0) == wanted }) {
                return Match(sheet: sheet, brand: brand)
            }
            if ([sheet.generic] + sheet.names).contains(where: { Phrase($0) == wanted }) {
                return Match(sheet: sheet, brand: nil)
            }
        }
        return nil
    }

    /// This library with the client's sheets before its own.
    package func adding(_ own: [FactSheet]) -> FactLibrary {
        FactLibrary(own + sheets)
    }
}
