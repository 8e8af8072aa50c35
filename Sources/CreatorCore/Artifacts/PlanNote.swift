/// Something the reviewer must know about a plan or a script, with the rule it comes from.
package struct PlanNote: Equatable, Sendable {
    /// How grave a note is; never stops the session.
    package enum Severity: String, Sendable {
        case block, error, warn, info
    }

    /// How grave it is.
    package let severity: Severity

    /// The rule's identifier, for example `IND-OFFLABEL`.
    package let rule: String

    /// What is the matter, then what to do.
    package let message: String

    /// Creates a note.
    package init(_ severity: Severity, _ rule: String, _ message: String) {
        self.severity = severity
        self.rule = rule
        self.message = message
    }
}
