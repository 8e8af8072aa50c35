/// Why every frame of a film says that it is a draft.
package enum DraftReason: Equatable, Sendable {
    /// The brief has no approval code.
    case noApprovalCode

    /// An approval code cannot approve what must not be shown: this many notes still block it.
    case openBlocks(Int)
}

extension DraftReason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noApprovalCode: "no approval_code"
        case .openBlocks(let count): "\(count) open block note\(count == 1 ? "" : "s")"
        }
    }
}
