/// One statement of a fact sheet, in up to two wordings.
package struct Fact: Equatable, Sendable {
    /// What a fact is about; the names are those of the sheets.
    package enum Field: String, Sendable {
        case mechanism
        /// Results of studies; quoted nowhere, since a figure needs its whole study around it.
        case efficacy
        case mechanismHypothesis = "mechanism_hypothesis"
        case indication
        case boxedWarning = "boxed_warning"
        case contraindication
        case warning
        case commonEvents = "common_ae"
        case dosing
        /// Class, target, pathway and limits of the sheet itself.
        case profile
    }

    /// How far a fact may be used.
    package enum Status: String, Sendable {
        case label, regulation
        /// Never spoken without a hedge and a reference of the client's.
        case hypothesis
        /// Still to be checked; never spoken.
        case verify
    }

    /// The identifier inside its sheet, for example `F3`.
    package let id: String

    /// What the fact is about.
    package let field: Field

    /// The wording for healthcare professionals.
    package let technical: String

    /// The wording for patients, or `nil` when the fact is for professionals only.
    package let plain: String?

    /// Whether the technical wording must not reach the public, as 21 CFR 343.80 demands.
    package let isProfessionalOnly: Bool

    /// Where it stands, for example `S1§12.1`.
    package let citations: [String]

    /// How far it may be used.
    package let status: Status

    /// Whether the fact may be said at all.
    package var isSpeakable: Bool {
        switch status {
        case .label, .regulation: true
        case .hypothesis, .verify: false
        }
    }
}
