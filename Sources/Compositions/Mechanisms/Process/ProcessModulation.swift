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
    /// How many of the first effects the scene before has shown, so that they are there already.
    package var shown: Int

    /// A medicine and its effects.
    package init(drug: String, effects: [Effect], shown: Int = 0) {
        self.drug = drug
        self.effects = effects
        self.shown = shown
    }
}
