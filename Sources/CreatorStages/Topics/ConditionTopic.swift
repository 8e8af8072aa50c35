package import CreatorCore

/// What may be said about a disease in general: short, common textbook knowledge.
///
/// No named person has reviewed these statements, and their references say so.
package struct ConditionTopic: Equatable, Sendable {
    /// One statement in both wordings.
    package struct Statement: Equatable, Sendable {
        /// The identifier, for example `K2`.
        package let id: String
        /// The wording for professionals.
        package let technical: String
        /// The wording for everybody else.
        package let plain: String
    }

    /// The name for professionals, for example `hypertension`.
    package let name: String

    /// The name in plain words, for example `high blood pressure`.
    package let plainName: String

    /// Further names that mean exactly this condition.
    package let aliases: [String]

    /// The picture that fits its disease scene.
    package let picture: Picture

    /// The organ or part the picture shows, for its label.
    package let organ: String

    /// An opening: a clinical question, and a moment of daily life.
    package let hook: Statement

    /// What the condition is.
    package let definition: Statement

    /// What happens in the body.
    package let process: Statement

    /// What it can lead to, or how common and manageable it is.
    package let course: Statement

    /// How it is found, or what a person can do.
    package let check: Statement

    /// Creates a topic; the statements are pairs of professional and plain wording.
    init(
        _ name: String,
        plain plainName: String,
        aliases: [String] = [],
        picture: Picture,
        organ: String,
        hook: (String, String),
        definition: (String, String),
        process: (String, String),
        course: (String, String),
        check: (String, String)
    ) {
        self.name = name
        self.plainName = plainName
        self.aliases = aliases
        self.picture = picture
        self.organ = organ
        self.hook = Statement(id: "K1", technical: hook.0, plain: hook.1)
        self.definition = Statement(id: "K2", technical: definition.0, plain: definition.1)
        self.process = Statement(id: "K3", technical: process.0, plain: process.1)
        self.course = Statement(id: "K4", technical: course.0, plain: course.1)
        self.check = Statement(id: "K5", technical: check.0, plain: check.1)
    }

    /// Every statement, in order of identifiers.
    package var statements: [Statement] { [hook, definition, process, course, check] }

    /// Every name of the condition.
    package var names: [String] { [name, plainName] + aliases }

    /// The mark every statement of these lists carries.
    package static let standing = "general medical knowledge, not reviewed"

    /// The reference-list entry of a statement.
    package func reference(to id: String) -> Reference {
        Reference(
            source: .topic(id),
            title: "General knowledge: \(name)",
            locator: id,
            standing: Self.standing
        )
    }
}
