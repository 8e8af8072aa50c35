/// The pictures of a film, scene by scene, with what a reviewer checks about them.
package struct Storyboard: Equatable, Sendable {
    /// The look.
    package let design: VisualDesign

    /// The scenes in order.
    package let scenes: [StoryboardScene]

    /// All scenes on one sheet, a PNG, relative to the output folder.
    package let contactSheet: String

    /// Further files written, relative to the output folder.
    package let files: [String]

    /// What had to give way so that everything fits, for example a smaller heading.
    package let notes: [String]

    /// Creates a storyboard.
    package init(
        design: VisualDesign,
        scenes: [StoryboardScene],
        contactSheet: String,
        files: [String],
        notes: [String]
    ) {
        self.design = design
        self.scenes = scenes
        self.contactSheet = contactSheet
        self.files = files
        self.notes = notes
    }
}

/// One scene's picture.
package struct StoryboardScene: Equatable, Sendable {
    /// The scene's key in the plan.
    package let key: String

    /// What the scene is there for.
    package let role: SceneRole

    /// What is shown.
    package let picture: Picture

    /// The picture in words, for those who cannot see it.
    package let altText: String

    /// The text on screen.
    package let textBoxes: [TextBox]

    /// The things shown, by name.
    package let entities: [String]

    /// How long all words stand still together, in seconds.
    package let holdSeconds: Double

    /// How long it takes until they do, in seconds.
    package let settlingSeconds: Double

    /// Creates a scene.
    package init(
        key: String,
        role: SceneRole,
        picture: Picture,
        altText: String,
        textBoxes: [TextBox],
        entities: [String],
        holdSeconds: Double,
        settlingSeconds: Double = 0
    ) {
        self.key = key
        self.role = role
        self.picture = picture
        self.altText = altText
        self.textBoxes = textBoxes
        self.entities = entities
        self.holdSeconds = holdSeconds
        self.settlingSeconds = settlingSeconds
    }

    /// The words on screen, without eyebrow, references and DRAFT mark; a lone sign is no word.
    package var words: Int {
        textBoxes.filter { !$0.isFurniture }.flatMap {
            $0.text.split(whereSeparator: \.isWhitespace)
        }
        .count { $0.contains { $0.isLetter || $0.isNumber } }
    }

    /// The smallest capital, in pixels at 1080p, or 0 without text.
    package var smallestCap: Double { textBoxes.map(\.capHeight).min() ?? 0 }

    /// The lowest contrast of any text, as a WCAG ratio.
    package var lowestContrast: Double { textBoxes.map(\.contrast).min() ?? 21 }

    /// The time a viewer needs to read it: 0.2 s a word, plus 2 s under ten words and 3 s from ten
    /// on (BCAP and Clearcast, duration of hold).
    package var neededSeconds: Double {
        guard words > 0 else { return 0 }
        return Double(words) * 0.2 + (words < 10 ? 2 : 3)
    }
}

/// One block of text on screen.
package struct TextBox: Equatable, Sendable {
    /// The words.
    package let text: String

    /// Left, top, width and height, in pixels of the 1080p design.
    package let frame: [Double]

    /// The height of a capital, in pixels of the 1080p design.
    package let capHeight: Double

    /// The WCAG contrast ratio against what lies behind.
    package let contrast: Double

    /// Whether it belongs to the frame rather than to the scene: eyebrow, references, DRAFT mark.
    package let isFurniture: Bool

    /// Creates a box.
    package init(
        text: String,
        frame: [Double],
        capHeight: Double,
        contrast: Double,
        isFurniture: Bool = false
    ) {
        self.text = text
        self.frame = frame
        self.capHeight = capHeight
        self.contrast = contrast
        self.isFurniture = isFurniture
    }
}
