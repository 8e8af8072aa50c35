extension Production {
    /// The accepted plan of scenes.
    package var plan: ScenePlan? {
        for case .scenes(let plan) in accepted.map(\.artifact) { return plan }
        return nil
    }

    /// The accepted script.
    package var script: Script? {
        for case .script(let script) in accepted.map(\.artifact) { return script }
        return nil
    }

    /// The accepted storyboard.
    package var storyboard: Storyboard? {
        for case .visuals(let storyboard) in accepted.map(\.artifact) { return storyboard }
        return nil
    }

    /// The accepted motion, or `nil` when the film has no animations stage.
    package var motion: MotionPlan? {
        for case .animations(let motion) in accepted.map(\.artifact) { return motion }
        return nil
    }

    /// The accepted narration.
    package var voice: VoiceTrack? {
        for case .tts(let voice) in accepted.map(\.artifact) { return voice }
        return nil
    }

    /// The finished film, once `render` has been accepted.
    package var master: Master? {
        for case .render(let master) in accepted.map(\.artifact) { return master }
        return nil
    }
}
