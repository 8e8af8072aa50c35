/// What a scene's words are for, as far as their pace is concerned.
package enum NarrationRole: Sendable, Hashable {
    case body
    /// Safety information and boxed warnings: never faster than the body (21 CFR 202.1(e)(1)(ii)).
    case safety
}
