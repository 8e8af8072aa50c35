import Compositions
import Drawing
import SceneGraph
import Testing

@Suite struct CheckerTests {
    private let good: Composition

    init() throws {
        let composer = Composer(design: Design(), typesetter: try Typesetter())
        let card = ClaimCard(claim: "It acts on the enzyme for life.", support: "It stays there.")
        good = try composer.compose(.claim(card), in: .sample())
    }

    private func faults(_ change: (inout Composition) -> Void) -> [CompositionFault] {
        var composition = good
        change(&composition)
        return CompositionChecker.faults(of: composition)
    }

    private var index: Int {
        get throws { try #require(good.textBoxes.firstIndex { !$0.isFurniture }) }
    }

    @Test func `a sound scene has no fault`() {
        #expect(CompositionChecker.faults(of: good).isEmpty)
    }

    @Test func `a text beyond the safe area is found`() throws {
        let index = try index
        let found = faults { $0.textBoxes[index].rect.x = -50 }
        #expect(found.contains(.outsideSafeArea(text: good.textBoxes[index].text)))
    }

    @Test func `texts that cross are found`() throws {
        let index = try index
        let found = faults { $0.textBoxes[index + 1].rect = $0.textBoxes[index].rect }
        #expect(
            found.contains(
                .overlap(good.textBoxes[index].text, good.textBoxes[index + 1].text)
            )
        )
    }

    @Test func `a note that runs into other words is found, one at a distance is not`() throws {
        let index = try index
        let words = good.textBoxes[index]
        let height = words.rect.height
        func found(gap: Double) -> [CompositionFault] {
            faults {
                $0.textBoxes[index].role = .label
                $0.textBoxes[index].rect.width = 300
                var note = words
                note.text = "Illustrative, not to scale"
                note.role = .legal
                note.rect = Rect(words.rect.x + 300 + gap, words.rect.y, 300, height)
                $0.textBoxes.append(note)
            }
        }
        #expect(found(gap: 12).contains(.tooClose(words.text, "Illustrative, not to scale")))
        #expect(!found(gap: 80).contains { $0.rule == "VIS-OVERLAP" })
    }

    @Test func `a text over something that must be seen is found, its own label is not`() throws {
        let index = try index
        let rect = good.textBoxes[index].rect
        let enzyme = Entity("enzyme", kind: "enzyme", rect: rect)
        let found = faults { $0.entities.append(enzyme) }
        #expect(found == [.onArt(text: good.textBoxes[index].text, thing: "enzyme")])
        let labelled = faults {
            $0.entities.append(enzyme)
            $0.textBoxes[index].standsOn.append("enzyme")
        }
        #expect(labelled.isEmpty)
    }

    @Test func `a text that is too small is found`() throws {
        let index = try index
        let found = faults { $0.textBoxes[index].size = 40 }
        #expect(found.map(\.rule) == ["VIS-MIN"])
    }

    @Test func `grey on white is found, and safety must reach seven to one`() throws {
        let index = try index
        let grey = faults {
            $0.textBoxes[index].color = Color(0x999999)
            $0.textBoxes[index].background = .white
        }
        #expect(grey.map(\.rule) == ["VIS-CONTRAST"])
        let safety = faults {
            $0.textBoxes[index].color = Color(0x6B6B6B)
            $0.textBoxes[index].background = .white
            $0.textBoxes[index].role = .safety
        }
        #expect(safety.map(\.rule) == ["VIS-CONTRAST"])
    }

    @Test func `words that do not stand long enough are found`() {
        let found = faults { $0.seconds = 2 }
        #expect(found.map(\.rule) == ["VIS-READ"])
    }

    @Test func `too many words and a missing description are found`() throws {
        let index = try index
        let found = faults {
            $0.textBoxes[index].text = Array(repeating: "word", count: 30).joined(separator: " ")
            $0.seconds = 30
            $0.altText = "Too short"
        }
        #expect(found.map(\.rule) == ["VIS-DENSITY", "VIS-ALT"])
    }

    @Test func `reading takes a fifth of a second a word and a pause`() {
        #expect(ReadingTime.needed(words: 0) == 0)
        #expect(ReadingTime.needed(words: 9) == 0.2 * 9 + 2)
        #expect(ReadingTime.needed(words: 10) == 5)
    }
}
