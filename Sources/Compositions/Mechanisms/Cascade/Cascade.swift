/// Steps that follow from each other, one of which a medicine may stop.
package struct Cascade: Sendable, Equatable {
    /// What happens to the amount of something.
    package enum Change: String, Sendable, Equatable, CaseIterable {
        /// More of it.
        case up
        /// Less of it.
        case down
    }

    /// One step.
    package struct Step: Sendable, Equatable {
        /// What it is.
        package var words: String
        /// What happens to it, if that is known.
        package var change: Change?

        /// A step.
        package init(_ words: String, change: Change? = nil) {
            self.words = words
            self.change = change
        }
    }

    /// Where a medicine acts in it.
    package enum Block: Sendable, Equatable {
        /// Nowhere.
        case none
        /// At a step, counted from 0: it is crossed, and what follows from it is dimmed.
        case step(Int, drug: String)
    }

    /// The steps in order, three to six.
    package var steps: [Step]
    /// Where a medicine acts.
    package var block: Block

    /// Steps in order.
    package init(_ steps: [Step], block: Block = .none) {
        self.steps = steps
        self.block = block
    }

    /// The number of the step that is stopped, or one past the end.
    var stopped: Int {
        switch block {
        case .none: steps.count
        case .step(let index, _): index
        }
    }
}
