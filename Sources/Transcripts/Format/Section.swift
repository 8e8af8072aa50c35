/// What stands below the exchanges.
package enum Section: Equatable, Sendable {
    /// A file the session finds in its folder.
    case file(SuppliedFile)

    /// A request to a provider and its reply.
    case call(RecordedCall)
}
