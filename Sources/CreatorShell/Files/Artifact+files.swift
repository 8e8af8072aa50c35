import CreatorCore

extension Artifact {
    /// The files that were written for it, the one to look at first; relative to the output folder.
    var files: [String] {
        switch self {
        case .scenes, .script: []
        case .visuals(let storyboard): [storyboard.contactSheet] + storyboard.files
        case .animations(let motion): motion.files
        case .tts(let voice): voice.scenes.map(\.file) + voice.captions
        case .render(let master): [master.path] + master.files
        }
    }

    /// A picture that shows all of it at a glance, relative to the output folder.
    var preview: String? {
        switch self {
        case .visuals(let storyboard): storyboard.contactSheet
        case .scenes, .script, .animations, .tts, .render: nil
        }
    }
}
