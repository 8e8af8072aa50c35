package import CreatorCore

/// A text in up to two wordings, and where it comes from.
package struct Wordings: Hashable, Sendable {
    /// The label's own terms, or `nil` when the text is for everyone else only.
    package let technical: String?

    /// Plain words, or `nil` when there are none.
    package let plain: String?

    /// Where it comes from; never empty.
    package let sources: [SourceID]

    /// Whether the text stays whatever the budget.
    package let isRequired: Bool

    /// Creates a text in two wordings.
    package init(
        _ technical: String?,
        _ plain: String?,
        _ sources: [SourceID],
        required: Bool = false
    ) {
        self.technical = technical
        self.plain = plain
        self.sources = sources
        isRequired = required
    }

    /// Creates a text that has one wording for everybody.
    package init(_ text: String, _ sources: [SourceID], required: Bool = false) {
        self.init(text, text, sources, required: required)
    }

    /// The text for an audience in a register, or `nil` when it has no wording they may hear.
    ///
    /// Professionals hear the technical wording where a plain one is missing; the public never
    /// hears a professional wording unless a reviewer asks for it.
    package func text(_ register: Wording.Register, for audience: Audience) -> String? {
        switch (register, audience) {
        case (.technical, _): technical ?? (audience == .hcp ? nil : plain)
        case (.plain, .hcp): plain ?? technical
        case (.plain, .patient), (.plain, .employee): plain
        }
    }

    /// The same text, kept whatever the budget.
    func required() -> Wordings { Wordings(technical, plain, sources, required: true) }
}
