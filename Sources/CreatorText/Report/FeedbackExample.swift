package import CreatorCore

/// Something a reviewer can say, and what it does.
package struct FeedbackExample: Equatable, Sendable {
    /// The words after `regen`.
    package let phrase: String

    /// What happens.
    package let effect: String

    /// The operation the words mean; it knows at which stages it can be carried out.
    package let operation: FeedbackOperation

    private init(_ phrase: String, _ effect: String, _ operation: FeedbackOperation) {
        self.phrase = phrase
        self.effect = effect
        self.operation = operation
    }

    /// The examples for a stage, in the order worth learning them.
    package static func examples(for stage: Stage) -> [FeedbackExample] {
        all.filter { $0.operation.stages.contains(stage) }
    }

    /// One example of every operation.
    package static let all = [
        FeedbackExample("make it shorter", "about a fifth shorter; safety stays whole", .shorter),
        FeedbackExample("make it longer", "about a quarter longer; nothing is invented", .longer),
        FeedbackExample(
            "make it 60 seconds",
            "as near to a length as can be",
            .setDuration(seconds: 60)
        ),
        FeedbackExample(
            "drop scene 3",
            "a scene less, unless it is protected",
            .dropScene(.number(3))
        ),
        FeedbackExample("swap scenes 2 and 4", "two scenes change places", .swapScenes(2, 4)),
        FeedbackExample("move scene 5 before scene 3", "another order", .moveScene(5, before: 3)),
        FeedbackExample(
            "move scene 5 after scene 6",
            "another order",
            .moveSceneAfter(5, after: 6)
        ),
        FeedbackExample("less jargon", "plain words where a fact has them", .simplify),
        FeedbackExample("more technical", "the label's own terms", .technical),
        FeedbackExample(
            "replace \"pill\" with \"tablet\"",
            "everywhere, spoken and on screen",
            .replaceText(old: "pill", new: "tablet")
        ),
        FeedbackExample("bigger text", "a fifth larger, laid out anew", .biggerText),
        FeedbackExample("more contrast", "at least 7:1 everywhere", .moreContrast),
        FeedbackExample("dark background", "the dark palette", .darkBackground),
        FeedbackExample("vertical", "9:16, laid out anew, not cut", .aspect(.vertical)),
        FeedbackExample("no animations", "scenes stand still and cut", .noAnimations),
        FeedbackExample("slower", "fewer words a minute", .slower),
        FeedbackExample("faster", "more words a minute; safety keeps its pace", .faster),
        FeedbackExample("go back to version 1", "an earlier version again", .goBack(version: 1)),
    ]
}
