import Compositions
import CreatorCore
import Drawing
import SceneGraph
import Speech
import Testing

@testable import CreatorOffline

/// What a reviewer's words change in pictures, motion, voice and film, by the numbers.
@Suite(.serialized) struct FeedbackTests {
    private static let film = FilmCase(.socialMedia, of: "lisinopril", for: "hypertension", "hcp")
        .with("aspect", "16:9").with("quality", "low")

    /// Safety and boxed warnings of a storyboard, as their texts stand on screen.
    private func protectedTexts(_ storyboard: Storyboard) -> [[String]] {
        storyboard.scenes.filter(\.role.isSafety).map { scene in
            scene.textBoxes.filter { !$0.isFurniture }.map(\.text).sorted()
        }
    }

    private func body(_ storyboard: Storyboard) -> [CreatorCore.TextBox] {
        storyboard.scenes.flatMap(\.textBoxes).filter { !$0.isFurniture }
    }

    @Test func `bigger text, more contrast, dark and vertical change what they say and no word`()
        async throws
    {
        var studio = try await Studio(Self.film, upTo: .script)
        let first = try #require(try await studio.run(.visuals).storyboard)
        #expect(first.scenes.map(\.role).contains(.safety))

        let bigger = try await studio.run(.visuals, "bigger text")
        let large = try #require(bigger.storyboard)
        #expect(bigger.report.applied.map(\.operation) == [.biggerText])
        #expect(abs(large.design.fontScale / first.design.fontScale - 1.2) < 0.001)
        let growth = zip(first.scenes, large.scenes).map { $1.largestCap / $0.largestCap }
        #expect(growth.allSatisfy { $0 > 0.99 && $0 < 1.25 }, "\(growth)")
        #expect(growth.contains { $0 > 1.15 })
        #expect(protectedTexts(large) == protectedTexts(first))

        let dark = try #require(try await studio.run(.visuals, "dark background").storyboard)
        #expect(dark.design.palette == .dark)
        #expect(dark.design.fontScale == large.design.fontScale)
        #expect(dark.scenes.allSatisfy { $0.lowestContrast >= 4.5 })

        let strong = try await studio.run(.visuals, "more contrast")
        let contrast = try #require(strong.storyboard)
        #expect(contrast.scenes.allSatisfy { $0.lowestContrast >= 7 })
        #expect(first.scenes.map(\.lowestContrast).min() ?? 21 < 7)
        #expect(protectedTexts(contrast).allSatisfy { !$0.isEmpty })

        let upright = try #require(try await studio.run(.visuals, "vertical").storyboard)
        #expect(upright.design.aspect == .vertical)
        for box in body(upright) {
            #expect(box.frame[0] >= 54 && box.frame[0] + box.frame[2] <= 1026, "\(box.text)")
            #expect(box.frame[1] >= 268.8 && box.frame[1] + box.frame[3] <= 1536, "\(box.text)")
        }
        let picture = try Canvas.readPNG("\(studio.folder.path)/\(upright.files[0])")
        #expect(picture.size == PixelSize(540, 960))

        let back = try await studio.run(.visuals, "go back to version 1")
        #expect(back.storyboard == first)
        #expect(back.report.applied.map(\.operation) == [.goBack(version: 1)])
    }

    @Test func `a dark ground is dark in the picture, and safety keeps seven to one`() async throws
    {
        let rehearsal = try Rehearsal(Self.film)
        let pictures = try rehearsal.pictures(VisualDesign(palette: .dark, aspect: .wide))
        for picture in pictures {
            let safe = picture.composition.textBoxes.filter { $0.role == .safety }
            #expect(safe.allSatisfy { $0.contrast >= 7 })
            guard case .linear(let ground) = picture.composition.scene.background else {
                Issue.record("the ground is no gradient")
                continue
            }
            #expect(ground.stops.allSatisfy { Contrast.luminance($0.color) < 0.1 })
        }
    }

    @Test func `words that change nothing give the same bytes and say so`() async throws {
        var studio = try await Studio(Self.film.with("palette", "dark"), upTo: .script)
        let first = try await studio.run(.visuals)
        let files = studio.folder.files
        for words in [
            "dark background", "make the patient look happier", "go back to version 9",
            "replace 'unicorn' with 'horse'", "flurb the gnarl", nil,
        ] {
            let same = try await studio.run(.visuals, words)
            #expect(same.artifact == first.artifact)
            #expect(same.report.applied.isEmpty)
            #expect(same.report.notApplied.count == 1, "\(words ?? "regen")")
            #expect(same.report.notApplied.allSatisfy { !$0.reason.isEmpty && !$0.hint.isEmpty })
        }
        #expect(studio.folder.files == files)
        studio.accept(.visuals)
        for words in ["drop scene 3", "bigger text"] {
            let late = try await studio.run(.animations, words)
            #expect(
                late.report.notApplied.map(\.reason).first?.hasPrefix("this belongs to ") == true
            )
        }
    }

    @Test func `no animations leaves nothing that moves, and safety never moved`() async throws {
        var studio = try await Studio(Self.film, upTo: .visuals)
        let moving = try #require(try await studio.run(.animations).motion)
        #expect(moving.isMoving && moving.scenes.contains { !$0.moves.isEmpty })
        for scene in moving.scenes where scene.role.isSafety {
            #expect(scene.moves == [] && scene.entrance == .cut)
        }
        let still = try await studio.run(.animations, "no animations")
        let plan = try #require(still.motion)
        #expect(!plan.isMoving)
        #expect(plan.scenes.allSatisfy { $0.moves.isEmpty && $0.entrance == .cut })
        #expect(plan.scenes.allSatisfy { $0.settlesAt == 0 })
        let again = try await studio.run(.animations, "no animations")
        #expect(again.motion == plan)
        #expect(again.report.applied.isEmpty && again.report.notApplied.count == 1)
        #expect(try await studio.run(.animations, "go back to version 1").motion == moving)
    }

    @Test func `slower and faster change the rate, the film keeps its words and its versions`()
        async throws
    {
        var studio = try await Studio(.short, upTo: .visuals)
        let first = try #require(try await studio.run(.tts).voice)
        #expect(first.scenes.contains { $0.role.isSafety })
        let slower = try await studio.run(.tts, "slower")
        let slow = try #require(slower.voice)
        #expect((0.84...0.92).contains(rate(slow) / rate(first)))
        #expect(speech(slow) > 1.08 * speech(first))
        #expect(slow.seconds >= first.seconds)
        #expect(slow.direction.safetyWordsPerMinute <= slow.direction.wordsPerMinute)
        #expect(try words(slow, studio) == words(first, studio))
        #expect(slow.scenes.allSatisfy { !$0.file.contains("_v1/") })

        let faster = try await studio.run(.tts, "faster")
        let fast = try #require(faster.voice)
        #expect((1.08...1.16).contains(rate(fast) / rate(slow)))
        #expect(speech(fast) < 0.96 * speech(slow))
        for scene in fast.scenes where scene.role.isSafety {
            #expect(fast.direction.safetyWordsPerMinute <= fast.direction.wordsPerMinute)
            #expect(scene.speechSeconds <= scene.seconds)
        }
        let files = studio.folder.files
        let back = try await studio.run(.tts, "go back to version 1")
        #expect(back.voice == first)
        #expect(studio.folder.files == files)
        let nothing = try await studio.run(.tts, "drop scene 3")
        #expect(nothing.voice == first)
        #expect(
            nothing.report.notApplied.map(\.reason).first?.hasPrefix("this belongs to ") == true
        )
    }

    private func rate(_ voice: VoiceTrack) -> Double { Double(voice.direction.wordsPerMinute) }

    private func speech(_ voice: VoiceTrack) -> Double {
        voice.scenes.reduce(0) { $0 + $1.speechSeconds }
    }

    private func words(_ voice: VoiceTrack, _ studio: Studio) throws -> String {
        let file = try #require(voice.captions.first)
        return WebVTTFile.cues(in: try studio.folder.text(of: file)).map(\.text)
            .joined(separator: " ")
    }
}

extension StoryboardScene {
    /// The largest capital of the scene's own words.
    fileprivate var largestCap: Double {
        textBoxes.filter { !$0.isFurniture }.map(\.capHeight).max() ?? 0
    }
}
