/// A value that has values in between.
package protocol Interpolable: Sendable, Equatable {
    /// The value a share of the way to another.
    func mixed(with other: Self, _ share: Double) -> Self
}

extension Double: Interpolable {
    /// The number a share of the way to another.
    package func mixed(with other: Double, _ share: Double) -> Double {
        self + (other - self) * share
    }
}

extension Point: Interpolable {
    /// The point a share of the way to another.
    package func mixed(with other: Point, _ share: Double) -> Point {
        self + (other - self) * share
    }
}
