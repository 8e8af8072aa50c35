/// One thing about an artifact that can differ between versions, as a line of text.
struct ArtifactAspect: Equatable {
    let subject: String
    let text: String
    var isScene = true
}

extension Artifact {
    /// Everything a comparison looks at, in order.
    var aspects: [ArtifactAspect] {
        switch self {
        case .scenes(let plan): plan.aspects
        case .script(let script): script.aspects
        case .visuals(let storyboard): storyboard.aspects
        case .animations(let motion): motion.aspects
        case .tts(let voice): voice.aspects
        case .render(let master): master.aspects
        }
    }
}

extension ScenePlan {
    fileprivate var aspects: [ArtifactAspect] {
        let order = scenes.map(\.key).joined(separator: " ")
        let length = "\(seconds.text(decimals: 1)) s, \(scenes.count) scenes"
        return [
            ArtifactAspect(subject: "length", text: length, isScene: false),
            ArtifactAspect(subject: "order", text: order, isScene: false),
        ]
            + scenes.map { scene in
                ArtifactAspect(
                    subject: scene.key,
                    text:
                        "\(scene.seconds.text(decimals: 1)) s, \(scene.picture.rawValue), \(scene.keyPoint)"
                )
            }
    }
}

extension Script {
    fileprivate var aspects: [ArtifactAspect] {
        let length = "\(words) words, \(seconds.text(decimals: 1)) s"
        return [ArtifactAspect(subject: "length", text: length, isScene: false)]
            + narrations.map { ArtifactAspect(subject: $0.key, text: $0.shownText) }
    }
}

extension Narration {
    /// What is spoken; for a scene without speech, what is on screen.
    fileprivate var shownText: String {
        let screen = ([headline.text] + callouts.map { "\($0.label) \($0.text)" }).joined(
            separator: " / "
        )
        return sentences.isEmpty ? screen : text
    }
}

extension Storyboard {
    fileprivate var aspects: [ArtifactAspect] {
        [
            ArtifactAspect(subject: "palette", text: design.palette.rawValue, isScene: false),
            ArtifactAspect(subject: "aspect", text: design.aspect.rawValue, isScene: false),
            ArtifactAspect(
                subject: "text size",
                text: design.fontScale.text(decimals: 2),
                isScene: false
            ),
            ArtifactAspect(subject: "accent", text: design.accent ?? "house", isScene: false),
        ]
            + scenes.map { scene in
                let words = scene.textBoxes.map(\.text).joined(separator: " / ")
                let figures =
                    "min \(scene.smallestCap.text(decimals: 0)) px, "
                    + "\(scene.lowestContrast.text(decimals: 1)):1"
                return ArtifactAspect(subject: scene.key, text: "\(figures), \(words)")
            }
    }
}

extension MotionPlan {
    fileprivate var aspects: [ArtifactAspect] {
        [ArtifactAspect(subject: "motion", text: isMoving ? "on" : "off", isScene: false)]
            + scenes.map { scene in
                let moves = scene.moves.isEmpty ? "still" : scene.moves.joined(separator: ", ")
                return ArtifactAspect(
                    subject: scene.key,
                    text: "\(scene.entrance.rawValue), \(moves)"
                )
            }
    }
}

extension VoiceTrack {
    fileprivate var aspects: [ArtifactAspect] {
        [
            ArtifactAspect(
                subject: "rate",
                text: "\(direction.wordsPerMinute) wpm",
                isScene: false
            ),
            ArtifactAspect(
                subject: "length",
                text: "\(seconds.text(decimals: 1)) s",
                isScene: false
            ),
            ArtifactAspect(subject: "voice", text: voice, isScene: false),
        ]
            + scenes.map { scene in
                ArtifactAspect(subject: scene.key, text: "\(scene.seconds.text(decimals: 2)) s")
            }
    }
}

extension Master {
    fileprivate var aspects: [ArtifactAspect] {
        [
            ArtifactAspect(subject: "size", text: "\(width)x\(height)", isScene: false),
            ArtifactAspect(
                subject: "length",
                text: "\(seconds.text(decimals: 2)) s",
                isScene: false
            ),
        ]
    }
}
