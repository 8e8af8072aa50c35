import CreatorCore

extension ScriptFeedback {
    /// The share of words and of time that may be left where a fifth is to go.
    private static let share = 0.72...0.88

    /// A fifth less of words and of time, as far as what is protected allows.
    ///
    /// The least important sentences go first; then scenes whose picture tells the same fall silent
    /// and stand only as long as they are read; then held time goes.
    func shorter(
        _ script: Script,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> Script {
        let words = Double(script.words)
        let cut = ScriptFitting.shrink(
            selection(of: script),
            into: (words * Self.share.lowerBound)...(words * Self.share.upperBound),
            .words
        ).selection
        let result = LengthHolding.tightened(cut, to: script.seconds * 0.8)
        let isShorter = result.words < script.words || result.seconds < script.seconds - 0.5
        guard isShorter else {
            report.refuse(
                request,
                "already at minimum \(script.words) words, with safety, indication and end kept whole",
                hint: "drop a scene at scenes, or type regen replace 'a' with 'b'"
            )
            return script
        }
        return finish(result, script, request, &report, figures: figures(script, result))
    }

    /// Words and time before and after, and how far it got where the fifth was not reached.
    private func figures(_ script: Script, _ result: ScriptSelection) -> (
        before: String, after: String
    ) {
        let before = "\(script.words) words, \(script.seconds.text(decimals: 1)) s"
        let after = "\(result.words) words, \(result.seconds.text(decimals: 1)) s"
        let words = Double(result.words) / Double(max(1, script.words))
        let time = result.seconds / max(1, script.seconds)
        guard max(words, time) > Self.share.upperBound else { return (before, after) }
        func gone(_ share: Double) -> String { "\(((1 - share) * 100).text(decimals: 0)) %" }
        let partly =
            "partly: \(gone(words)) of the words and \(gone(time)) of the time gone of about a "
            + "fifth, since safety, indication and end stay whole"
        return (before, "\(after) (\(partly))")
    }
}
