package import CreatorCore

extension Storyboard {
    /// The pictures of ``ScenePlan/sample``.
    package static let sample = Storyboard(
        design: VisualDesign(aspect: .wide),
        scenes: ScenePlan.sample.scenes.map { scene in
            StoryboardScene(
                key: scene.key,
                role: scene.role,
                picture: scene.picture,
                altText: "\(scene.role.rawValue): \(scene.keyPoint) shown on a light ground",
                textBoxes: [
                    TextBox(
                        text: scene.keyPoint,
                        frame: [96, 80, 900, 120],
                        capHeight: 44,
                        contrast: 12.6
                    ),
                    TextBox(
                        text: "21 CFR 343.80",
                        frame: [96, 980, 600, 40],
                        capHeight: 36,
                        contrast: 16.1,
                        isFurniture: true
                    ),
                ],
                entities: ["platelet", "vessel wall"],
                holdSeconds: scene.seconds
            )
        },
        contactSheet: "vid_0001/contact_v1.png",
        files: (1...5).map { "vid_0001/scene_0\($0).png" } + ["vid_0001/alt_v1.txt"],
        notes: ["scene 4: body text at 36 px so that it fits"]
    )
}

extension MotionPlan {
    /// The motion of ``Storyboard/sample``; safety stands still.
    package static let sample = MotionPlan(
        isMoving: true,
        scenes: ScenePlan.sample.scenes.map { scene in
            MotionScene(
                key: scene.key,
                role: scene.role,
                entrance: scene.key == "title" || scene.role.isSafety ? .cut : .crossfade,
                moves: scene.key == "binding"
                    ? ["drug docks 1.2 s", "enzyme dims 0.6 s", "bond mark stays"] : [],
                settlesAt: scene.key == "binding" ? 1.8 : 0
            )
        },
        files: ["vid_0001/preview_v1.gif"]
    )
}
