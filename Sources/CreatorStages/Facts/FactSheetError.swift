/// Why a fact sheet could not be read.
package enum FactSheetError: Error, Equatable, Sendable {
    /// The text is no JSON.
    case notJSON(String)
    /// A key is missing or of the wrong kind, named with its place.
    case malformed(String)
}

extension FactSheetError: CustomStringConvertible {
    /// What is wrong, then what to do.
    package var description: String {
        switch self {
        case .notJSON(let reason): "the fact file is not JSON (\(reason)); check it and start again"
        case .malformed(let place):
            "the fact file lacks \(place); give it as in a built-in sheet and start again"
        }
    }
}
