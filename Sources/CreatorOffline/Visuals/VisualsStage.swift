import Compositions
import CreatorCore
import Drawing
import SceneGraph

/// Draws the pictures of the accepted script.
struct VisualsStage {
    /// The width of a still in the review, as a share of the design's.
    private static let stillScale = 0.5

    let workspace: Workspace

    /// Lays out, draws and describes every scene.
    func draw(
        _ run: StageRun,
        in production: Production,
        as design: VisualDesign,
        progress: @escaping @Sendable (StageProgress) -> Void
    ) async throws(StageError) -> Storyboard {
        let pictures = try FilmAssembly(production, design: design, moves: true, in: workspace)
            .pictures()
        let folder = try workspace.makeFolder(for: run, of: production.id)
        var files: [String] = []
        for (index, picture) in pictures.enumerated() {
            try Task.checkStageCancellation()
            let file = "\(folder)/scene_\(index < 9 ? "0" : "")\(index + 1).png"
            try write(picture.composition, to: file)
            files.append(file)
            progress(StageProgress("scene", index + 1, of: pictures.count))
        }
        try Task.checkStageCancellation()
        let sheet = "\(folder)/contact.png"
        do throws(DrawingError) {
            let scenes = pictures.map(\.composition.scene)
            let drawn = try ContactSheet(scenes, typesetter: Typesetter()).draw()
            try drawn.writePNG(to: workspace.absolute(sheet))
        } catch {
            throw error.stageError
        }
        let alt = "\(folder)/alt.txt"
        try workspace.write(altText(of: pictures), to: alt)
        return Storyboard(
            design: design,
            scenes: pictures.map { StoryboardScene($0) },
            contactSheet: sheet,
            files: files + [alt],
            notes: pictures.enumerated().flatMap { index, picture in
                picture.composition.notes.map { "scene \(index + 1): \($0)" }
            }
        )
    }

    private func write(_ composition: Composition, to file: String) throws(StageError) {
        let scene = composition.scene
        let size = PixelSize(
            Int(scene.size.width * Self.stillScale),
            Int(scene.size.height * Self.stillScale)
        )
        do throws(DrawingError) {
            let still = try scene.still(at: scene.settledTime, size: size, with: Typesetter())
            try still.writePNG(to: workspace.absolute(file))
        } catch {
            throw error.stageError
        }
    }

    private func altText(of pictures: [FilmAssembly.Picture]) -> String {
        pictures.enumerated().map { index, picture in
            "\(index + 1) \(picture.planned.key)\n\(picture.composition.altText)\n"
        }
        .joined(separator: "\n")
    }
}

extension StoryboardScene {
    /// The laid-out scene as the reviewer sees it.
    init(_ picture: FilmAssembly.Picture) {
        let composition = picture.composition
        self.init(
            key: picture.planned.key,
            role: picture.planned.role,
            picture: picture.planned.picture,
            altText: composition.altText,
            textBoxes: composition.textBoxes.map { CreatorCore.TextBox($0) },
            entities: composition.entities.map(\.name),
            holdSeconds: composition.hold,
            settlingSeconds: composition.seconds - composition.hold
        )
    }
}

extension CreatorCore.TextBox {
    /// The laid-out text as the reviewer sees it.
    fileprivate init(_ box: Compositions.TextBox) {
        self.init(
            text: box.text,
            frame: [box.rect.x, box.rect.y, box.rect.width, box.rect.height],
            capHeight: box.capHeight,
            contrast: box.contrast,
            isFurniture: box.isFurniture
        )
    }
}
