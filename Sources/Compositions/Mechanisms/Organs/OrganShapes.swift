/// The drawings of organs.
enum OrganShapes {}
