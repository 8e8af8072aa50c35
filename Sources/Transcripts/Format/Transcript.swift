/// A session on paper: what was typed, what came back, and what was asked of providers.
package struct Transcript: Equatable, Sendable {
    /// What the header says, below its first line.
    package var header: [Placed<HeaderSetting>]

    /// What was typed, and what is expected for it, in order; never empty in a file.
    package var exchanges: [Exchange]

    /// The comments and blank lines after the last exchange.
    package var closing: [Note]

    /// The files and provider calls the session works with.
    package var sections: [Placed<Section>]

    /// Creates a transcript.
    package init(
        header: [Placed<HeaderSetting>] = [],
        exchanges: [Exchange] = [],
        closing: [Note] = [],
        sections: [Placed<Section>] = []
    ) {
        self.header = header
        self.exchanges = exchanges
        self.closing = closing
        self.sections = sections
    }

    /// The calls to providers, in the order of the file.
    package var calls: [RecordedCall] {
        sections.compactMap { section in
            guard case .call(let call) = section.value else { return nil }
            return call
        }
    }

    /// The files a session finds in its folder.
    package var files: [SuppliedFile] {
        sections.compactMap { section in
            guard case .file(let file) = section.value else { return nil }
            return file
        }
    }
}
