/// How many colours may be used.
package enum ColorLevel: Comparable, Sendable {
    /// None: not a terminal, TERM=dumb, or NO_COLOR.
    case none
    /// The sixteen of every terminal, which follow its theme.
    case basic
    /// 24 bits.
    case trueColor
}
