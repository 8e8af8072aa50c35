/// What a scene shows: one case for each kind of picture, with its words and figures.
package enum SceneSpec: Sendable, Equatable {
    /// The film's title.
    case title(TitleCard)
    /// The product with its indication.
    case product(ProductCard)
    /// A claim with its reference.
    case claim(ClaimCard)
    /// Risk information.
    case safety(SafetyPanel)
    /// A boxed warning.
    case boxed(BoxedPanel)
    /// Numbered references.
    case references(ReferenceCard)
    /// The end with its notes.
    case end(EndCard)
    /// What must still be supplied.
    case supply(SupplyCard)
    /// A hook in large words.
    case kinetic(KineticText)
    /// One sentence to take along.
    case quote(QuoteCard)
    /// One large icon.
    case iconScene(IconScene)
    /// Several icons.
    case iconGrid(IconGrid)
    /// Steps in order.
    case steps(Steps)
    /// Points that are ticked off.
    case checklist(Checklist)
    /// Events on an axis.
    case timeline(Timeline)
    /// Two sides compared.
    case split(SplitCompare)
    /// Things said.
    case dialogue(DialogueCard)
    /// A question with answers.
    case quiz(QuizCard)
    /// Whom to turn to.
    case contact(ContactCard)
    /// How a medicine works, or what it works on.
    case mechanism(MechanismCard)
    /// Arms compared by bars.
    case bars(BarChart)
    /// Arms over time.
    case lines(LineChart)

    /// The parameters as something that lays itself out.
    package var template: any Template {
        switch self {
        case .title(let card): card
        case .product(let card): card
        case .claim(let card): card
        case .safety(let panel): panel
        case .boxed(let panel): panel
        case .references(let card): card
        case .end(let card): card
        case .supply(let card): card
        case .kinetic(let text): text
        case .quote(let card): card
        case .iconScene(let scene): scene
        case .iconGrid(let grid): grid
        case .steps(let steps): steps
        case .checklist(let list): list
        case .timeline(let line): line
        case .split(let split): split
        case .dialogue(let card): card
        case .quiz(let card): card
        case .contact(let card): card
        case .mechanism(let card): card
        case .bars(let chart): chart
        case .lines(let chart): chart
        }
    }
}
