package import CreatorCore

/// Carries requests out on the motion of a film.
package enum MotionFeedback {
    /// Whether the film moves after the requests, and what became of each.
    package static func apply(
        _ requests: [FeedbackTriage.Request],
        toMoving isMoving: Bool,
        _ report: inout FeedbackReport
    ) -> Bool {
        var result = isMoving
        for request in requests {
            switch request.operation {
            case .noAnimations:
                guard result else {
                    report.refuse(
                        request,
                        "nothing moves already",
                        hint: "accept it, or go back to version 1"
                    )
                    continue
                }
                result = false
                report.apply(request, before: "motion on", after: "motion off")
            case .shorter, .longer, .setDuration, .dropScene, .swapScenes, .moveScene,
                .moveSceneAfter, .simplify, .technical, .replaceText, .biggerText, .moreContrast,
                .darkBackground, .aspect, .slower, .faster, .goBack:
                preconditionFailure("\(request.operation) is no request for the motion")
            }
        }
        return result
    }
}
