/// One track of an mp4, as its index describes it.
package struct MovieTrack: Equatable, Sendable {
    /// Four letters of its kind: "vide", "soun", "sbtl", "text".
    package let kind: String
    /// Four letters of its coding: "avc1", "mp4a", "tx3g".
    package let coding: String
    /// Its length, in seconds.
    package let duration: Double
    /// Its samples: for a picture track the frames.
    package let samples: Int
    /// Whether it asks players to skip or wait, which some platforms refuse.
    package let hasEditList: Bool
}
