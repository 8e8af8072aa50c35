/// Where a sentence comes from.
package enum SourceID: Hashable, Sendable {
    /// A fact of the medicine's built-in or supplied fact sheet, for example `F3`.
    case fact(String)
    /// Lines of a reference document, both counting from 1.
    case document(Int, lines: ClosedRange<Int>)
    /// A field of the brief: the client's own words.
    case brief(String)
    /// A statement on a condition from the built-in, unreviewed topic list, for example `K2`.
    case topic(String)
    /// A statement on a compliance duty, for example `C1`.
    case compliance(String)
    /// Words a reviewer put in the place of sourced ones; no source has them.
    case reviewer
    /// A sentence of the house that asserts nothing medical, for example a call to see the label.
    case house

    /// The identifier as shown to reviewers.
    package var label: String {
        switch self {
        case .fact(let id), .topic(let id), .compliance(let id): id
        case .document(let number, let lines):
            lines.count == 1
                ? "D\(number):\(lines.lowerBound)"
                : "D\(number):\(lines.lowerBound)-\(lines.upperBound)"
        case .brief(let key): "B:\(key)"
        case .reviewer: "R"
        case .house: "H"
        }
    }
}
