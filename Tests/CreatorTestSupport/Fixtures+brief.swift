package import CreatorCore

extension Brief {
    /// A mechanism video on aspirin for professionals.
    package static let sample = sample(
        .mechanismOfAction,
        [Entry("drug_name", .text("aspirin")), Entry("condition", .text("cardiovascular disease"))]
    )

    /// A brief known to be right; a wrong one is a mistake of the test.
    package static func sample(_ type: VideoType, _ entries: [Entry]) -> Brief {
        do throws(BriefError) {
            return try Brief(type, entries)
        } catch {
            preconditionFailure("the sample brief is wrong: \(error)")
        }
    }
}

extension VideoID {
    /// The first video of a folder.
    package static let sample = VideoID(number: 1)
}
