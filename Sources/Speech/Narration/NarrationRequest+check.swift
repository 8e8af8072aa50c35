extension NarrationRequest {
    /// Refuses what no sound can be made of.
    func check() throws(SpeechError) {
        for pace in [wordsPerMinute, safetyWordsPerMinute] where !(80...220).contains(pace) {
            throw .paceOutOfRange(pace)
        }
        guard frameRate > 0, NarrationRecording.sampleRate.isMultiple(of: frameRate) else {
            throw .frameRateUnusable(frameRate)
        }
        try Self.check("target loudness", targetLoudness, within: -40 ... -5)
        try Self.check("lead", leadSeconds, within: 0...60)
        try Self.check("tail", tailSeconds, within: 0...60)
        for scene in scenes {
            try Self.check("pause after '\(scene.key)'", scene.extraPauseAfter, within: 0...600)
            try Self.check("length of '\(scene.key)'", scene.plannedSeconds, within: 0...3600)
        }
    }

    private static func check(
        _ name: String,
        _ value: Double,
        within range: ClosedRange<Double>
    ) throws(SpeechError) {
        guard range.contains(value) else { throw .valueOutOfRange(name: name, value: value) }
    }
}
