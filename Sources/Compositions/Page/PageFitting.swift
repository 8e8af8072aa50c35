extension Page {
    /// Lays out at the largest text size at which everything fits.
    ///
    /// The attempt throws when something does not fit; it is then made anew with smaller text,
    /// and at the least size the error stands.
    package mutating func fit(
        _ attempt: (inout Page, TypeScale) throws(LayoutError) -> Void
    ) throws(LayoutError) {
        var failure = LayoutError.missing("a size of text")
        for factor in TypeScale.factors(from: design.fontScale) {
            var trial = self
            do throws(LayoutError) {
                try attempt(&trial, TypeScale(factor, design.aspect))
                self = trial
                return
            } catch {
                failure = error
            }
        }
        throw failure
    }

    /// Lays out with everything, else with one thing less after another, and notes what went.
    ///
    /// The names are of what may go, the least important first.
    package mutating func fit(
        dropping optional: [String],
        _ attempt: (inout Page, TypeScale, _ dropped: Int) throws(LayoutError) -> Void
    ) throws(LayoutError) {
        var failure = LayoutError.missing("a size of text")
        for dropped in 0...optional.count {
            do throws(LayoutError) {
                try fit { (page, type) throws(LayoutError) in
                    try attempt(&page, type, dropped)
                }
                if dropped > 0 {
                    note("left out for room: " + optional.prefix(dropped).joined(separator: ", "))
                }
                return
            } catch {
                failure = error
            }
        }
        throw failure
    }
}
