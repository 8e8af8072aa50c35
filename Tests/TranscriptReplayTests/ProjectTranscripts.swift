import TranscriptReplay

/// The transcripts that belong to the project.
enum ProjectTranscripts {
    /// Every one of them, by its path.
    static let paths = TranscriptPaths.files([folder]).filter { $0.hasSuffix(".transcript") }
        .sorted()

    /// The folder they are in, beside the sources.
    private static let folder: String = {
        let own = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return (own.dropLast(3) + ["transcripts"]).joined(separator: "/")
    }()
}
