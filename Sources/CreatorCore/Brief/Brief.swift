/// What the client asked for: a video type and the fields that describe it.
package struct Brief: Equatable, Sendable {
    /// One field as given.
    package struct Entry: Equatable, Sendable {
        /// The field's name.
        package let key: String

        /// What was given for it.
        package let value: BriefValue

        /// Creates an entry.
        package init(_ key: String, _ value: BriefValue) {
            self.key = key
            self.value = value
        }
    }

    /// The kind of video to make.
    package let videoType: VideoType

    /// The fields in the order given.
    package let entries: [Entry]

    /// Checks the fields against the schema, and names every fault at once.
    package init(_ videoType: VideoType, _ entries: [Entry]) throws(BriefError) {
        let faults = BriefFault.faults(in: entries, for: videoType)
        guard faults.isEmpty else { throw BriefError(videoType: videoType, faults: faults) }
        self.videoType = videoType
        self.entries = entries
    }

    /// The text of a field, or `nil` when it was not given.
    package subscript(key: String) -> String? {
        value(key)?.text
    }

    /// The value of a field, or `nil` when it was not given.
    package func value(_ key: String) -> BriefValue? {
        entries.last { $0.key == key }?.value
    }

    /// The keys no rule knows; they are kept, and the face warns about them.
    package var unknownKeys: [String] {
        entries.map(\.key).filter { BriefSchema.field($0) == nil }
    }
}
