/// Who a film speaks to; wording and safety follow.
package enum Audience: String, CaseIterable, Sendable {
    /// Healthcare professionals.
    case hcp
    /// Patients and the public.
    case patient
    /// Employees and agencies.
    case employee
}
