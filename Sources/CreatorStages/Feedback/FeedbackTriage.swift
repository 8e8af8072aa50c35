package import CreatorCore

/// Sorts a run's requests into those for now, those for later, and those that cannot be.
///
/// Every stage uses it, so that the same words are taken the same way everywhere.
package struct FeedbackTriage: Equatable, Sendable {
    /// A request to be carried out now.
    package struct Request: Equatable, Sendable {
        /// The reviewer's words for it.
        package let text: String

        /// What is asked.
        package let operation: FeedbackOperation

        /// Creates a request.
        package init(_ text: String, _ operation: FeedbackOperation) {
            self.text = text
            self.operation = operation
        }
    }

    /// What is to be carried out now, in the order asked for; on a stage's first attempt what
    /// earlier stages deferred to it comes first.
    package let requests: [Request]

    /// What waits and what cannot be; the stage adds what it applies.
    package let report: FeedbackReport

    /// Sorts the requests of a run.
    package init(_ run: StageRun, in production: Production) {
        var requests: [Request] = []
        var report = FeedbackReport()
        if run.base == nil {
            requests = production.deferred(to: run.stage).map { Request($0.text, $0.operation) }
        }
        if run.base != nil, run.feedback == nil { report.notApplied.append(Self.wordless) }
        for request in FeedbackParser.parse(run.feedback ?? "") {
            switch request.meaning {
            case .operation(let operation):
                switch Self.place(of: operation, at: run.stage, in: production) {
                case .now:
                    requests.append(Request(request.text, operation))
                case .later(let stage):
                    report.deferred.append(.init(request.text, operation, stage: stage))
                case .never(let reason, let hint):
                    report.notApplied.append(.init(request.text, reason: reason, hint: hint))
                }
            case .refused(let reason, let rule, let hint):
                report.notApplied.append(
                    .init(request.text, reason: reason, rule: rule, hint: hint)
                )
            case .unclear(let hint):
                report.notApplied.append(
                    .init(
                        request.text,
                        reason: "not understood, so nothing was changed for it",
                        hint: hint
                    )
                )
            }
        }
        self.requests = requests
        self.report = report
    }

    /// What `regen` without words comes to.
    private static let wordless = FeedbackReport.NotApplied(
        "regen",
        reason: "the built-in studio makes the same from the same facts",
        hint: "say what to change, for example regen make it shorter"
    )

    private enum Place {
        case now
        case later(Stage)
        case never(reason: String, hint: String)
    }

    private static func place(
        of operation: FeedbackOperation,
        at stage: Stage,
        in production: Production
    ) -> Place {
        if operation.stages.contains(stage) { return .now }
        if let later = operation.stages.first(where: {
            $0 > stage && production.stages.contains($0)
        }) {
            return .later(later)
        }
        guard let earlier = operation.stages.last(where: { $0 < stage }) else {
            return .never(
                reason: "this film has no \(operation.stages.first?.rawValue ?? "such") stage",
                hint: "start again without animations=off"
            )
        }
        return .never(
            reason: "this belongs to \(earlier.rawValue), which was accepted",
            hint: "type stop, start again with the same fields, and ask at \(earlier.rawValue)"
        )
    }
}

extension FeedbackReport {
    /// Notes a request that changed nothing.
    mutating func refuse(
        _ request: FeedbackTriage.Request,
        _ reason: String,
        rule: String? = nil,
        hint: String
    ) {
        notApplied.append(.init(request.text, reason: reason, rule: rule, hint: hint))
    }

    /// Notes a request that changed the result.
    mutating func apply(
        _ request: FeedbackTriage.Request,
        scenes: [String] = [],
        before: String,
        after: String
    ) {
        applied.append(
            .init(request.text, request.operation, scenes: scenes, before: before, after: after)
        )
    }
}
