package import CreatorCore

/// Carries requests out on how the narrator speaks.
package enum VoiceFeedback {
    /// The slowest and the fastest rate, in words a minute.
    package static let rates = 110...165

    /// A rate 12 % lower, not below the slowest, or `nil` when it is there.
    package static func slower(_ wordsPerMinute: Int) -> Int? {
        let rate = max(rates.lowerBound, Int((Double(wordsPerMinute) * 0.88).rounded()))
        return rate < wordsPerMinute ? rate : nil
    }

    /// A rate 12 % higher, not above the fastest, or `nil` when it is there.
    package static func faster(_ wordsPerMinute: Int) -> Int? {
        let rate = min(rates.upperBound, Int((Double(wordsPerMinute) * 1.12).rounded()))
        return rate > wordsPerMinute ? rate : nil
    }

    /// The direction after the requests, and what became of each; `shorter` means faster here,
    /// since words and scenes are accepted.
    package static func apply(
        _ requests: [FeedbackTriage.Request],
        to direction: VoiceDirection,
        _ report: inout FeedbackReport
    ) -> VoiceDirection {
        var result = direction
        for request in requests {
            switch request.operation {
            case .slower:
                change(
                    &result,
                    Self.slower,
                    "already at the slowest, \(rates.lowerBound) words a minute",
                    request,
                    &report
                )
            case .faster:
                change(
                    &result,
                    Self.faster,
                    "already at the fastest, \(rates.upperBound) words a minute",
                    request,
                    &report
                )
            case .shorter:
                change(
                    &result,
                    Self.faster,
                    "at tts only the rate can shorten the film, and it is at \(rates.upperBound) words a minute",
                    request,
                    &report
                )
            case .longer, .setDuration, .dropScene, .swapScenes, .moveScene, .moveSceneAfter,
                .simplify, .technical, .replaceText, .biggerText, .moreContrast, .darkBackground,
                .aspect, .noAnimations, .goBack:
                preconditionFailure("\(request.operation) is no request for the narration")
            }
        }
        return result
    }

    private static func change(
        _ direction: inout VoiceDirection,
        _ rule: (Int) -> Int?,
        _ reason: String,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) {
        let old = direction.wordsPerMinute
        guard let rate = rule(old) else {
            report.refuse(
                request,
                reason,
                hint: "accept the rate, or change words at script in a new film"
            )
            return
        }
        direction.wordsPerMinute = rate
        // Risks are never spoken faster (ISI-PACE): only a slower film takes them along.
        if rate < old {
            direction.safetyWordsPerMinute = min(
                rate,
                rule(direction.safetyWordsPerMinute) ?? direction.safetyWordsPerMinute
            )
        }
        report.apply(
            request,
            before: "\(old) wpm",
            after: "\(rate) wpm, safety \(direction.safetyWordsPerMinute) wpm"
        )
    }
}
