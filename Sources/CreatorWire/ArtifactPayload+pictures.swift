import CreatorCore

extension ArtifactPayload {
    /// The pictures, with every figure a reviewer checks.
    static func members(_ storyboard: Storyboard) -> [JSON.Member] {
        let scenes = storyboard.scenes.enumerated().map { place, drawn in
            JSON.object(
                scene(place, drawn.key, drawn.role) + [
                    .init("picture", .string(drawn.picture.rawValue)),
                    .init("alt_text", .string(drawn.altText)),
                    .init("hold_sec", JSON(drawn.holdSeconds, decimals: 2)),
                    .init("needed_sec", JSON(drawn.neededSeconds, decimals: 2)),
                    .init("words", JSON(drawn.words)),
                    .init("min_cap_px", JSON(drawn.smallestCap, decimals: 1)),
                    .init("min_contrast", JSON(drawn.lowestContrast, decimals: 2)),
                    .init("entities", .strings(drawn.entities)),
                    .init("text_boxes", .array(drawn.textBoxes.map { textBox($0) })),
                ]
            )
        }
        let count = storyboard.scenes.count
        return announcement("\(count) scenes drawn") + [
            .init("scene_count", JSON(count)),
            .init("contact_sheet", .string(storyboard.contactSheet)),
            .init("design", design(storyboard.design)),
            .init("scenes", .array(scenes)),
            .init("files", .strings(storyboard.files)),
            .init("notes", .strings(storyboard.notes)),
        ]
    }

    private static func textBox(_ box: TextBox) -> JSON {
        [
            "text": .string(box.text),
            "frame": .array(box.frame.map { JSON($0, decimals: 1) }),
            "cap_px": JSON(box.capHeight, decimals: 1),
            "contrast": JSON(box.contrast, decimals: 2),
            "furniture": .bool(box.isFurniture),
        ]
    }

    private static func design(_ design: VisualDesign) -> JSON {
        [
            "palette": .string(design.palette.rawValue),
            "aspect": .string(design.aspect.rawValue),
            "font_scale": JSON(design.fontScale, decimals: 2),
            "accent": .optional(design.accent),
            "replacements": replacements(design.replacements),
        ]
    }

    /// The motion.
    static func members(_ motion: MotionPlan) -> [JSON.Member] {
        let scenes = motion.scenes.enumerated().map { place, moving in
            JSON.object(
                scene(place, moving.key, moving.role) + [
                    .init("entrance", .string(moving.entrance.rawValue)),
                    .init("moves", .strings(moving.moves)),
                    .init("settles_at_sec", JSON(moving.settlesAt, decimals: 2)),
                ]
            )
        }
        let message = motion.isMoving ? "\(scenes.count) scenes set in motion" : "motion is off"
        return announcement(message) + [
            .init("moving", .bool(motion.isMoving)),
            .init("scenes", .array(scenes)),
            .init("files", .strings(motion.files)),
        ]
    }
}
