/// What a recording for viewers says about itself.
package struct CastHeader: Hashable, Sendable {
    /// The size of the terminal.
    package var extent: TerminalExtent

    /// The title shown.
    package var title: String?

    /// When it was made; left out, equal sessions give equal bytes.
    package var time: UTCTime?

    /// The longest pause a viewer has to wait, in seconds.
    package var idleLimit: Double?

    /// Creates a header.
    package init(
        extent: TerminalExtent = .standard,
        title: String? = nil,
        time: UTCTime? = nil,
        idleLimit: Double? = nil
    ) {
        self.extent = extent
        self.title = title
        self.time = time
        self.idleLimit = idleLimit
    }
}
