extension FeedbackOperation {
    /// The stages at which the operation can be carried out; every stage for `goBack`.
    package var stages: [Stage] {
        switch self {
        case .shorter: [.scenes, .script, .tts]
        case .longer, .setDuration: [.scenes, .script]
        case .dropScene, .swapScenes, .moveScene, .moveSceneAfter: [.scenes]
        case .simplify, .technical: [.script]
        case .replaceText: [.script, .visuals]
        case .biggerText, .moreContrast, .darkBackground: [.visuals]
        case .aspect: [.visuals, .render]
        case .noAnimations: [.animations]
        case .slower, .faster: [.tts]
        case .goBack: Stage.allCases
        }
    }

    /// The operation's name on the wire and in reports.
    package var name: String {
        switch self {
        case .shorter: "shorter"
        case .longer: "longer"
        case .setDuration: "set_duration"
        case .dropScene: "remove_scene"
        case .swapScenes: "swap_scenes"
        case .moveScene, .moveSceneAfter: "move_scene"
        case .simplify: "simplify"
        case .technical: "technical"
        case .replaceText: "replace_text"
        case .biggerText: "font_bigger"
        case .moreContrast: "contrast"
        case .darkBackground: "theme"
        case .aspect: "aspect"
        case .noAnimations: "anim_off"
        case .slower: "rate_slower"
        case .faster: "rate_faster"
        case .goBack: "undo"
        }
    }
}
