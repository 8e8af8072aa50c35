/// How far along the pipeline a stage is.
package struct Progress: Equatable, Sendable {
    /// The stage's position, counting from 1.
    package let current: Int

    /// How many stages there are.
    package let total: Int
}
