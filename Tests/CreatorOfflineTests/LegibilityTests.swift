import Compositions
import CreatorCore
import SceneGraph
import Testing

@testable import CreatorOffline

/// Every scene of every film can be read: places, sizes, contrast, time.
@Suite struct LegibilityTests {
    @Test(arguments: FilmCase.all.indices)
    func `every scene is sound, wide and upright, light, dark and in high contrast`(
        index: Int
    ) throws {
        let rehearsal = try Rehearsal(FilmCase.all[index])
        // A film for professionals and the same for patients take turns, which halves the time.
        let palettes: [VisualDesign.Palette] =
            index.isMultiple(of: 2) ? [.dark, .highContrast] : [.highContrast, .dark]
        for (aspect, palette) in zip([CreatorCore.Aspect.wide, .vertical], palettes) {
            // Palettes change no time, so one storyboard tells how long scenes last in all.
            let (hurried, pictures) = try rehearsal.hurried(VisualDesign(aspect: aspect))
            #expect(Faults.list(in: pictures) == [], "light \(aspect)")
            let look = VisualDesign(palette: palette, aspect: aspect)
            let found = Faults.list(in: try hurried.pictures(look))
            #expect(found == [], "\(palette) \(aspect)")
        }
    }

    @Test func `a text that is moved, shrunk, faded or hurried is found`() throws {
        let film = FilmCase(.mechanismOfAction, of: "aspirin", for: "CVD", "hcp")
        let look = VisualDesign(aspect: .vertical)
        let pictures = try Rehearsal(film).hurried(look).film.pictures(look)
        #expect(Faults.list(in: pictures).isEmpty)
        let scene = try #require(pictures.firstIndex { $0.planned.role == .binding })
        func rules(_ change: (inout Composition) -> Void) -> [String] {
            var composition = pictures[scene].composition
            change(&composition)
            return CompositionChecker.faults(of: composition).map(\.rule)
        }
        let box = try #require(pictures[scene].composition.textBoxes.firstIndex { !$0.isFurniture })
        #expect(rules { $0.textBoxes[box].rect.y -= 300 } == ["VIS-SAFE"])
        #expect(rules { $0.textBoxes[box].size *= 0.6 } == ["VIS-MIN"])
        #expect(
            rules { $0.textBoxes[box].color = $0.textBoxes[box].background } == ["VIS-CONTRAST"]
        )
        #expect(rules { $0.seconds = $0.seconds - $0.hold + $0.holdNeeded - 0.2 } == ["VIS-READ"])
        #expect(
            rules { $0.textBoxes.append($0.textBoxes[box]) }.contains("VIS-OVERLAP")
        )
    }
}
