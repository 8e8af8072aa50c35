/// What a medicine does to processes in organs, where no molecular target is named.
package struct ProcessModulation: Sendable, Equatable {
    /// One effect in one organ.
    package struct Effect: Sendable, Equatable {
        /// Where it happens.
        package var organ: Organ
        /// The process.
        package var words: String
        /// More of it or less of it.
        package var change: Cascade.Change

        /// An effect in an organ.
        package init(organ: Organ, words: String, change: Cascade.Change) {
            self.organ = organ
            self.words = words
            self.change = change
        }
    }

    /// The medicine's name.
    package var drug: String
    /// Its effects in order, one to four.
    package var effects: [Effect]

    /// A medicine and its effects.
    package init(drug: String, effects: [Effect]) {
        self.drug = drug
        self.effects = effects
    }
}
