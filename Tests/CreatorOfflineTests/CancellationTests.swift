import CreatorCore
import Drawing
import SceneGraph
import Synchronization
import Testing

@testable import CreatorOffline

/// A stage that is cancelled stops at its next small step, says so and leaves no half file.
@Suite(.serialized) struct CancellationTests {
    /// What a cancelled run of a stage came to, and the files it left.
    private struct Ending {
        let error: StageError?
        let reports: Int
        let left: [String]
    }

    private func ending(
        of stage: Stage,
        in studio: Studio,
        cancelledAfter reports: Int
    ) async -> Ending {
        let before = Set(studio.folder.files)
        let brake = Brake(after: reports)
        let failure = Mutex<StageError?>(nil)
        await brake.run {
            var studio = studio
            do {
                try await studio.run(stage) { _ in brake.report() }
            } catch {
                failure.withLock { $0 = error as? StageError }
            }
        }
        let left = studio.folder.files.filter { !before.contains($0) }
        return Ending(error: failure.withLock { $0 }, reports: brake.reports, left: left)
    }

    @Test func `visuals stop before the next picture, and before the contact sheet`() async throws {
        let studio = try await Studio(FilmCase.short, upTo: .script)
        let count = try #require(studio.production.plan?.scenes.count)
        for reports in [0, 1, count] {
            let ending = await ending(of: .visuals, in: studio, cancelledAfter: reports)
            #expect(ending.error == .cancelled)
            #expect(ending.reports == reports)
            #expect(ending.left.allSatisfy { $0.hasSuffix(".png") && !$0.hasSuffix("contact.png") })
        }
        #expect(studio.folder.files.count == count)
    }

    @Test func `a picture stops inside, before its next thing`() async throws {
        let scene = Scene(
            name: "two things",
            size: Size(64, 36),
            background: .color(.white),
            nodes: [.shape("dot", .circle(Point(9, 9), radius: 5), .black)],
            frameCount: 1
        )
        let failure = Mutex<DrawingError?>(nil)
        await Brake(after: 0).run {
            do throws(DrawingError) {
                _ = try scene.still(at: 0, size: PixelSize(64, 36), with: Typesetter())
            } catch {
                failure.withLock { $0 = error }
            }
        }
        #expect(failure.withLock { $0 } == .cancelled)
    }

    @Test func `the motion plan stops before its next scene`() async throws {
        let studio = try await Studio(FilmCase.short, upTo: .visuals)
        let ending = await ending(of: .animations, in: studio, cancelledAfter: 0)
        #expect(ending.error == .cancelled)
        #expect(ending.left == [])
    }

    @Test func `speech stops after the sentence, and render at the next frame`() async throws {
        var studio = try await Studio(FilmCase.short, upTo: .visuals)
        try await studio.run(.animations)
        try await studio.run(.animations, "no animations")
        studio.accept(.animations)
        for reports in [0, 1, 2] {
            let ending = await ending(of: .tts, in: studio, cancelledAfter: reports)
            #expect(ending.error == .cancelled)
            #expect(ending.reports == reports)
            #expect(ending.left == [])
        }
        try await studio.run(.tts)
        studio.accept(.tts)
        for reports in [0, 1] {
            let ending = await ending(of: .render, in: studio, cancelledAfter: reports)
            #expect(ending.error == .cancelled)
            #expect(ending.left == [])
        }
    }
}
