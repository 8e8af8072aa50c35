package import CreatorCore

/// Goes back to an earlier version of a stage, for every stage alike.
package enum VersionReturn {
    /// The last version asked for that exists, or `nil` when none is asked for.
    ///
    /// Earlier requests of the same line are lost by going back, so only what follows is kept.
    package static func take(
        from triage: FeedbackTriage,
        _ run: StageRun,
        in production: Production,
        _ report: inout FeedbackReport
    ) -> (base: Version?, rest: [FeedbackTriage.Request]) {
        var base: Version?
        var rest: [FeedbackTriage.Request] = []
        for request in triage.requests {
            guard case .goBack(let number) = request.operation else {
                rest.append(request)
                continue
            }
            guard let version = production.version(number, of: run.stage) else {
                let known = production.versions(of: run.stage).map { "\($0.run.version)" }
                report.refuse(
                    request,
                    "there is no version \(number) of \(run.stage.rawValue)",
                    hint: known.isEmpty
                        ? "nothing is made yet" : "versions are \(known.joined(separator: ", "))"
                )
                continue
            }
            for lost in rest {
                report.refuse(
                    lost,
                    "going back to version \(number) undoes it",
                    hint: "ask for it after going back"
                )
            }
            rest = []
            base = version
            report.apply(request, before: run.base.map { "v\($0)" } ?? "none", after: "v\(number)")
        }
        return (base, rest)
    }
}
