/// How a script is worded, beyond its facts.
package struct Wording: Equatable, Sendable {
    /// Which wording of a fact is taken.
    package enum Register: String, Sendable {
        /// The label's own terms.
        case technical
        /// Plain words, where a fact has them.
        case plain
    }

    /// One replacement that holds from here on, in text and on screen.
    package struct Replacement: Equatable, Sendable {
        /// The words to be replaced, matched whole and in any case.
        package let old: String

        /// What stands there instead; empty removes.
        package let new: String

        /// Creates a replacement.
        package init(_ old: String, _ new: String) {
            self.old = old
            self.new = new
        }
    }

    /// Which wording of a fact is taken.
    package let register: Register

    /// The replacements in force, in the order asked for.
    package let replacements: [Replacement]

    /// Creates a wording.
    package init(_ register: Register, replacements: [Replacement] = []) {
        self.register = register
        self.replacements = replacements
    }
}
