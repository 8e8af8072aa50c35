/// What a scene shows: one case for each kind of picture, with its words and figures.
package enum SceneSpec: Sendable, Equatable {
    /// The film's title.
    case title(TitleCard)
    /// A claim with its reference.
    case claim(ClaimCard)
    /// Risk information.
    case safety(SafetyPanel)

    /// The parameters as something that lays itself out.
    package var template: any Template {
        switch self {
        case .title(let card): card
        case .claim(let card): card
        case .safety(let panel): panel
        }
    }
}
