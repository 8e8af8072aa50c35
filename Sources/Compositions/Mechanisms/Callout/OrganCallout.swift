/// An organ, and a circle that looks closer at a place in it.
package struct OrganCallout: Sendable, Equatable {
    /// What is seen when one looks closer.
    package enum Detail: String, Sendable, Equatable, CaseIterable {
        /// Cells side by side with their nuclei.
        case cells
        /// A cell membrane with receptors.
        case membrane
        /// A blood vessel with red cells.
        case vessel
        /// Platelets between red cells.
        case platelets
        /// Muscle fibres.
        case fibres
    }

    /// The organ.
    package var organ: Organ
    /// Its name.
    package var name: String
    /// What is seen closer.
    package var detail: Detail
    /// The name of what is seen closer.
    package var detailName: String

    /// An organ with a closer look.
    package init(organ: Organ, name: String, detail: Detail, detailName: String) {
        self.organ = organ
        self.name = name
        self.detail = detail
        self.detailName = detailName
    }
}
