import SceneGraph

/// Finds everything that a rule of legibility forbids; a pure function of a composition.
package enum CompositionChecker {
    /// The most words on screen, safety aside.
    package static let mostWords = 25

    /// The faults of a composition, in reading order of its texts.
    package static func faults(of composition: Composition) -> [CompositionFault] {
        composition.textBoxes.flatMap { faults(of: $0, in: composition) }
            + overlaps(composition) + whole(composition)
    }

    private static func faults(
        of box: TextBox,
        in composition: Composition
    ) -> [CompositionFault] {
        var faults: [CompositionFault] = []
        if !composition.aspect.safeArea.contains(box.rect) {
            faults.append(.outsideSafeArea(text: box.text))
        }
        let least = box.role.minimumCap(composition.aspect)
        if box.capHeight < least - 0.01 {
            faults.append(.tooSmall(text: box.text, cap: box.capHeight, least: least))
        }
        let contrast = box.role.minimumContrast(composition.theme)
        if box.contrast < contrast - 0.005 {
            faults.append(.lowContrast(text: box.text, ratio: box.contrast, least: contrast))
        }
        return faults
    }

    private static func overlaps(_ composition: Composition) -> [CompositionFault] {
        var faults: [CompositionFault] = []
        let boxes = composition.textBoxes
        for (index, box) in boxes.enumerated() {
            for other in boxes.dropFirst(index + 1) where box.core.intersects(other.core) {
                faults.append(.overlap(box.text, other.text))
            }
            for other in boxes.dropFirst(index + 1) where runsInto(box, other) {
                faults.append(.tooClose(box.text, other.text))
            }
            for entity in composition.entities
            where entity.isCritical && !box.standsOn.contains(entity.name)
                && box.core.intersects(entity.rect)
            {
                faults.append(.onArt(text: box.text, thing: entity.name))
            }
        }
        return faults
    }

    /// Whether a note or furniture stands beside other words as if it were their next word.
    private static func runsInto(_ box: TextBox, _ other: TextBox) -> Bool {
        guard box.isAside != other.isAside, !box.core.intersects(other.core) else { return false }
        let gap = 0.6 * min(box.size, other.size)
        return box.core.inset(-gap, 0).intersects(other.core)
    }

    private static func whole(_ composition: Composition) -> [CompositionFault] {
        var faults: [CompositionFault] = []
        // A tenth of a second is less than anyone notices, and scenes end on whole frames.
        if composition.hold < composition.holdNeeded - 0.1 {
            faults.append(
                .heldTooShort(hold: composition.hold, needed: composition.holdNeeded)
            )
        }
        // References and notes are not part of the look, and safety is always whole.
        let isSafety = composition.textBoxes.contains { $0.role == .safety }
        let seen = composition.textBoxes.filter { !$0.isFurniture && $0.role != .legal }
            .reduce(0) { $0 + $1.words }
        if !isSafety, seen > mostWords {
            faults.append(.tooManyWords(count: seen, most: mostWords))
        }
        let words = Wording.count(composition.altText)
        if !(8...60).contains(words) { faults.append(.altText(words: words)) }
        return faults
    }
}

extension TextBox {
    /// The box without the air above and below letters, where neighbours may come close.
    fileprivate var core: Rect { rect.inset(0, size * 0.06) }

    /// Whether it accompanies the picture rather than belonging to its words.
    fileprivate var isAside: Bool { isFurniture || role == .legal }
}
