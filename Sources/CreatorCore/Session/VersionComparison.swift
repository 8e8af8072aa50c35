/// Two versions of one stage, side by side.
package struct VersionComparison: Equatable, Sendable {
    /// The stage compared.
    package let stage: Stage

    /// The number of the older version.
    package let from: Int

    /// The number of the newer version.
    package let to: Int

    /// What differs.
    package let difference: ArtifactDifference

    /// Compares two versions of the same stage.
    package init(from old: Version, to new: Version) {
        stage = new.run.stage
        from = old.run.version
        to = new.run.version
        difference = ArtifactDifference(from: old.artifact, to: new.artifact)
    }
}
