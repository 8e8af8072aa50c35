/// The scenes of a film, before a word is written.
package struct ScenePlan: Equatable, Sendable {
    /// The kind of film.
    package let videoType: VideoType

    /// Who watches.
    package let audience: Audience

    /// What the film is about as shown in heads, for example `aspirin · cardiovascular disease`.
    package let subject: String

    /// The scenes in order.
    package let scenes: [PlannedScene]

    /// The facts used, by the sources that carry them.
    package let references: [Reference]

    /// What the reviewer must know: an unapproved use, missing facts, an ignored key.
    package let notes: [PlanNote]

    /// Creates a plan.
    package init(
        videoType: VideoType,
        audience: Audience,
        subject: String,
        scenes: [PlannedScene],
        references: [Reference],
        notes: [PlanNote]
    ) {
        self.videoType = videoType
        self.audience = audience
        self.subject = subject
        self.scenes = scenes
        self.references = references
        self.notes = notes
    }

    /// The planned length, in seconds.
    package var seconds: Double { scenes.reduce(0) { $0 + $1.seconds } }

    /// This plan with other scenes.
    package func with(scenes: [PlannedScene]) -> ScenePlan {
        ScenePlan(
            videoType: videoType,
            audience: audience,
            subject: subject,
            scenes: scenes,
            references: references,
            notes: notes
        )
    }
}
