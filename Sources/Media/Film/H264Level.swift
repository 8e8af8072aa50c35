/// The H.264 level: what a decoder must be able to do to play a film of some size and pace.
///
/// Table A-1 of the standard; small decoders refuse a film that claims more than they have.
struct H264Level: Equatable, Sendable {
    let name: String
    private let blocksPerSecond: Int
    private let blocksPerFrame: Int

    private static let levels = [
        H264Level(name: "3.0", blocksPerSecond: 40_500, blocksPerFrame: 1_620),
        H264Level(name: "3.1", blocksPerSecond: 108_000, blocksPerFrame: 3_600),
        H264Level(name: "3.2", blocksPerSecond: 216_000, blocksPerFrame: 5_120),
        H264Level(name: "4.0", blocksPerSecond: 245_760, blocksPerFrame: 8_192),
        H264Level(name: "4.2", blocksPerSecond: 522_240, blocksPerFrame: 8_704),
        H264Level(name: "5.1", blocksPerSecond: 983_040, blocksPerFrame: 36_864),
    ]

    private static let largest = H264Level(
        name: "6.2",
        blocksPerSecond: 16_711_680,
        blocksPerFrame: 139_264
    )

    /// The smallest level that holds such a film.
    static func fitting(width: Int, height: Int, framesPerSecond: Int) -> H264Level {
        let blocks = ((width + 15) / 16) * ((height + 15) / 16)
        let fitting = levels.first { level in
            blocks <= level.blocksPerFrame && blocks * framesPerSecond <= level.blocksPerSecond
        }
        return fitting ?? largest
    }
}
