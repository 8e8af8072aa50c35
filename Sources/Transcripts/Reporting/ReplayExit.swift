/// The exit code of a whole replay.
///
/// Where several apply, the one stands that must be dealt with first: a file that cannot be read
/// says nothing about the product, a session that stopped says nothing about its rest, and only
/// what ran to its end can differ. So 2 goes before 3, and 3 before 1. Nothing replayed at all is
/// 2 as well, but only where nothing else went wrong: a reason that is known is worth more.
package enum ReplayExit: UInt8, Sendable {
    /// Something ran, and all of it passed.
    case passed = 0

    /// Something differs from what was expected, or passed although it should not.
    case mismatch = 1

    /// A file is no transcript or cannot be opened, or nothing was replayed.
    case unusable = 2

    /// A session could not be replayed to its end.
    case couldNotRun = 3

    /// The code for files with these outcomes.
    init(_ kinds: [OutcomeKind]) {
        let wanted = Set(kinds.map(\.exit))
        if wanted.contains(.unusable) {
            self = .unusable
        } else if wanted.contains(.couldNotRun) {
            self = .couldNotRun
        } else if wanted.contains(.mismatch) {
            self = .mismatch
        } else {
            self = kinds.contains { $0 != .skipped } ? .passed : .unusable
        }
    }
}
