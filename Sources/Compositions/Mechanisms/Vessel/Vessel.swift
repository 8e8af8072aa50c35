/// A blood vessel cut open, with what is to be shown in it.
package struct Vessel: Sendable, Equatable {
    /// What sits in its wall.
    package enum Plaque: String, Sendable, Equatable, CaseIterable {
        case none
        /// Covered by its cap.
        case intact
        /// With a torn cap.
        case ruptured
    }

    /// What its platelets do.
    package enum Platelets: String, Sendable, Equatable, CaseIterable {
        case none
        /// Smooth and on their way.
        case resting
        /// With arms out.
        case activated
        /// Gathering in one place, one after another.
        case aggregating
        /// Passing by with space between them.
        case keptApart = "kept-apart"
    }

    /// A part that can be named.
    package enum Part: String, Sendable, Equatable, CaseIterable {
        case wall, plaque, platelets, lipoproteins, pressure
        case redCells = "red-cells"
        case lumen
    }

    /// A name for a part.
    package struct Name: Sendable, Equatable {
        /// What is named.
        package var part: Part
        /// The name.
        package var words: String

        /// A name for a part.
        package init(_ part: Part, _ words: String) {
            self.part = part
            self.words = words
        }
    }

    /// How it is cut.
    package enum Section: String, Sendable, Equatable, CaseIterable {
        /// Along its length.
        case along
        /// Across, so that it is a ring.
        case across
    }

    /// How it is cut.
    package var section: Section
    /// Width of the opening, 0 (narrow) to 1 (wide).
    package var lumen: Double
    /// Width of the opening in the end, when it changes.
    package var lumenAfter: Double?
    /// What sits in the wall.
    package var plaque: Plaque
    /// What the platelets do.
    package var platelets: Platelets
    /// Whether LDL particles are shown, in the blood and below the lining.
    package var hasLipoproteins: Bool
    /// How hard blood presses on the wall, 0 (no arrows) to 1.
    package var pressure: Double
    /// The names to be shown, at most four.
    package var names: [Name]

    /// A vessel; empty but for blood unless told otherwise.
    package init(
        section: Section = .along,
        lumen: Double,
        lumenAfter: Double? = nil,
        plaque: Plaque = .none,
        platelets: Platelets = .none,
        hasLipoproteins: Bool = false,
        pressure: Double = 0,
        names: [Name] = []
    ) {
        self.section = section
        self.lumen = min(1, max(0, lumen))
        self.lumenAfter = lumenAfter.map { min(1, max(0, $0)) }
        self.plaque = plaque
        self.platelets = platelets
        self.hasLipoproteins = hasLipoproteins
        self.pressure = min(1, max(0, pressure))
        self.names = names
    }
}
