/// A file that may be replayed.
package struct ReplayCandidate: Hashable, Sendable {
    /// The path as it was given or found.
    package let path: String

    /// The words of its `@ tags`; `nil` when the file could not be read.
    package let tags: Set<String>?

    /// Creates a candidate; a file without a readable header has `nil`.
    package init(path: String, header: [Placed<HeaderSetting>]?) {
        self.path = path
        tags = header.map { header in
            var tags: Set<String> = []
            for case .tags(let words) in header.map(\.value) { tags.formUnion(words) }
            return tags
        }
    }
}
