package import CreatorText
package import LineEditing
package import Transcripts

/// What a person chose for a shell's behaviour.
package struct ShellSettings: Sendable {
    /// Whether every line of a script is shown before its result (`-e`).
    package var echoes = false

    /// Whether a script goes on after a failure (`-k`).
    package var keepsGoing = false

    /// Whether progress is written line by line where it cannot be written over (`-v`).
    package var isVerbose = false

    /// The colours of the prompt.
    package var color = ColorLevel.none

    /// Which signs the terminal can show.
    package var glyphs = Glyphs.unicode

    /// How pictures are shown.
    package var pictures = PictureProtocol.none

    /// The output folder as the person named it; files are below it.
    package var folder = "."

    /// Where the paths begin that the person types.
    package var surroundings = Surroundings.ofThisProcess

    /// What the header of a recording says.
    package var recordingHeader: @Sendable () -> [HeaderSetting] = { [] }

    /// Creates settings for a pipe.
    package init() {}
}
