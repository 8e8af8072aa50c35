/// The finished film.
package struct Master: Equatable, Sendable {
    /// The film, an mp4, relative to the output folder.
    package let path: String

    /// Width and height, in pixels.
    package let width: Int
    package let height: Int

    /// Frames a second.
    package let framesPerSecond: Int

    /// Length, in seconds.
    package let seconds: Double

    /// Size, in bytes.
    package let bytes: Int

    /// Loudness, in LUFS.
    package let loudness: Double

    /// True peak, in dBTP.
    package let truePeak: Double

    /// Why every frame carries the DRAFT mark; `nil` for an approved film.
    package let draft: DraftReason?

    /// The look it was drawn in; an aspect asked for at render differs from the storyboard's.
    package let design: VisualDesign

    /// Files beside the film: poster and captions, relative to the output folder.
    package let files: [String]

    /// What was checked on the finished file.
    package let checks: [Check]

    /// One thing checked on the finished file.
    package struct Check: Equatable, Sendable {
        /// What was checked, for example `every frame decodes`.
        package let name: String

        /// What was found, for example `yes` or `0.02 s`.
        package let finding: String

        /// Creates a check.
        package init(_ name: String, _ finding: String) {
            self.name = name
            self.finding = finding
        }
    }

    /// Creates a master.
    package init(
        path: String,
        width: Int,
        height: Int,
        framesPerSecond: Int,
        seconds: Double,
        bytes: Int,
        loudness: Double,
        truePeak: Double,
        draft: DraftReason?,
        design: VisualDesign = VisualDesign(aspect: .wide),
        files: [String],
        checks: [Check]
    ) {
        self.path = path
        self.width = width
        self.height = height
        self.framesPerSecond = framesPerSecond
        self.seconds = seconds
        self.bytes = bytes
        self.loudness = loudness
        self.truePeak = truePeak
        self.draft = draft
        self.design = design
        self.files = files
        self.checks = checks
    }

    /// Whether every frame carries the DRAFT mark.
    package var isDraft: Bool { draft != nil }
}
