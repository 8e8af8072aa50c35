package import CreatorCore

/// A text the client gave as a reference, read whole and cut into sentences with line anchors.
package struct ReferenceDocument: Equatable, Sendable {
    /// The document's number in the brief, counting from 1.
    package let number: Int

    /// The file's name, as references show it.
    package let name: String

    /// The sentences in order.
    package let sentences: [DocumentSentence]

    /// Reads a text; Markdown headings and bullets are taken off.
    package init(number: Int, name: String, text: String) {
        self.number = number
        self.name = name
        sentences = DocumentReader.sentences(of: text)
        byField = Dictionary(grouping: sentences.filter { $0.field != nil }, by: \.field)
    }

    private let byField: [Fact.Field?: [DocumentSentence]]

    /// The sentences about a field.
    package func sentences(_ field: Fact.Field) -> [DocumentSentence] {
        byField[field] ?? []
    }

    /// The reference-list entry of a sentence.
    package func reference(to lines: ClosedRange<Int>) -> Reference {
        let place =
            lines.count == 1
            ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)-\(lines.upperBound)"
        return Reference(
            source: .document(number, lines: lines),
            title: name,
            locator: place,
            standing: "client's reference document"
        )
    }

    /// The documents of a brief: texts that came through `@file`.
    package static func documents(in brief: Brief) -> [ReferenceDocument] {
        switch brief.value("reference_docs") {
        case .file(let name, let text)?: [ReferenceDocument(number: 1, name: name, text: text)]
        case .text, .json, nil: []
        }
    }
}
