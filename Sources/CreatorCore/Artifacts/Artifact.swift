/// What a stage produced.
package enum Artifact: Equatable, Sendable {
    case scenes(ScenePlan)
    case script(Script)
    case visuals(Storyboard)
    case animations(MotionPlan)
    case tts(VoiceTrack)
    case render(Master)
}
