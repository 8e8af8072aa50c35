/// What differs between two versions of a stage.
package struct ArtifactDifference: Equatable, Sendable {
    /// One thing that differs.
    package struct Change: Equatable, Sendable {
        /// What it is: a scene's key, or a setting such as `palette`.
        package let subject: String
        /// How it was; `nil` when it is new.
        package let before: String?
        /// How it is; `nil` when it is gone.
        package let after: String?

        /// Creates a change.
        package init(_ subject: String, before: String?, after: String?) {
            self.subject = subject
            self.before = before
            self.after = after
        }
    }

    /// What differs, in the order of the newer version; what is gone comes last.
    package let changes: [Change]

    /// The keys of the scenes that are the same in both, in order.
    package let unchanged: [String]

    /// Compares two artifacts of the same stage.
    package init(from old: Artifact, to new: Artifact) {
        let before = old.aspects
        let after = new.aspects
        var changes: [Change] = []
        var unchanged: [String] = []
        for aspect in after {
            let earlier = before.first { $0.subject == aspect.subject }?.text
            if earlier == aspect.text {
                if aspect.isScene { unchanged.append(aspect.subject) }
            } else {
                changes.append(Change(aspect.subject, before: earlier, after: aspect.text))
            }
        }
        for aspect in before where !after.contains(where: { $0.subject == aspect.subject }) {
            changes.append(Change(aspect.subject, before: aspect.text, after: nil))
        }
        self.changes = changes
        self.unchanged = unchanged
    }

    /// Whether the two versions are the same.
    package var isEmpty: Bool { changes.isEmpty }
}
