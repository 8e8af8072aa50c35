package import CreatorCore

/// Carries requests out on the look of a film.
package enum DesignFeedback {
    /// The largest size of text against the type scale.
    package static let largestScale = 1.6

    /// The design after the requests, the replacements to be made on screen, and what became of
    /// each request; a caller that finds nothing to replace takes the entry back.
    package static func apply(
        _ requests: [FeedbackTriage.Request],
        to design: VisualDesign,
        _ report: inout FeedbackReport
    ) -> (design: VisualDesign, replacements: [Wording.Replacement]) {
        var result = design
        var replacements: [Wording.Replacement] = []
        for request in requests {
            switch request.operation {
            case .biggerText: biggerText(&result, request, &report)
            case .moreContrast: palette(.highContrast, &result, request, &report)
            case .darkBackground: palette(.dark, &result, request, &report)
            case .aspect(let aspect): shape(aspect, &result, request, &report)
            case .replaceText(let old, let new):
                replacements.append(Wording.Replacement(old, new))
                report.apply(request, before: "'\(old)'", after: "'\(new)'")
            case .shorter, .longer, .setDuration, .dropScene, .swapScenes, .moveScene,
                .moveSceneAfter, .simplify, .technical, .noAnimations, .slower, .faster, .goBack:
                preconditionFailure("\(request.operation) is no request for the look")
            }
        }
        return (result, replacements)
    }

    private static func biggerText(
        _ design: inout VisualDesign,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) {
        let old = design.fontScale
        let scale = min(largestScale, old * 1.2)
        guard scale > old else {
            report.refuse(
                request,
                "text is at its largest, \(largestScale.text(decimals: 1)) times",
                hint: "fewer words help: say so at script"
            )
            return
        }
        design.fontScale = scale
        report.apply(
            request,
            before: "text x\(old.text(decimals: 2))",
            after: "text x\(scale.text(decimals: 2))"
        )
    }

    private static func palette(
        _ palette: VisualDesign.Palette,
        _ design: inout VisualDesign,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) {
        guard design.palette != palette else {
            report.refuse(
                request,
                "the palette is \(palette.rawValue) already",
                hint: "type regen more contrast or regen dark background"
            )
            return
        }
        report.apply(request, before: design.palette.rawValue, after: palette.rawValue)
        design.palette = palette
    }

    private static func shape(
        _ aspect: Aspect,
        _ design: inout VisualDesign,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) {
        guard design.aspect != aspect else {
            report.refuse(
                request,
                "the picture is \(aspect.rawValue) already",
                hint: "accept it, or name another shape"
            )
            return
        }
        report.apply(request, before: design.aspect.rawValue, after: aspect.rawValue)
        design.aspect = aspect
    }
}
