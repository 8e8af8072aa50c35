/// What holes have been filled with so far, and what `$WORK` means.
package struct Bindings: Equatable, Sendable {
    /// The private folder of the session.
    package let work: [UInt8]

    private var values: [String: [UInt8]] = [:]

    /// Creates bindings without any value.
    package init(work: [UInt8] = []) {
        self.work = work
    }

    /// The value of a name.
    package subscript(name: String) -> [UInt8]? {
        get { values[name] }
        set { values[name] = newValue }
    }
}
