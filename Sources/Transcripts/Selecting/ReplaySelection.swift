/// Which files are replayed, how often, and in which order.
package struct ReplaySelection: Hashable, Sendable {
    /// A file must be one of these; empty is any file.
    package let filters: [PathGlob]

    /// A file must have one of these tags; empty is any file.
    package let tags: [String]

    /// The part of the files that is meant.
    package let shard: ShardSelection

    /// The order of the replays.
    package let order: ReplayOrder

    /// How often every file is replayed.
    package let repeats: RepeatCount

    /// Everything, once, by path.
    package static let everything = ReplaySelection(
        filters: [],
        tags: [],
        shard: .whole,
        order: .byPath,
        repeats: .once
    )

    private init(
        filters: [PathGlob],
        tags: [String],
        shard: ShardSelection,
        order: ReplayOrder,
        repeats: RepeatCount
    ) {
        self.filters = filters
        self.tags = tags
        self.shard = shard
        self.order = order
        self.repeats = repeats
    }

    /// Reads options as they were typed; `drawing` gives the seed of an order that names none.
    package init(
        options: ReplayOptions,
        drawing: @autoclosure () -> UInt64
    ) throws(SelectionError) {
        var filters: [PathGlob] = []
        for text in options.filters { filters.append(try PathGlob(parsing: text)) }
        for tag in options.tags {
            let isWord = !tag.utf8.contains { $0.isBlank || $0 == UInt8(ascii: ",") }
            guard !tag.isEmpty, isWord else { throw .malformedTag(tag) }
        }
        var shard = ShardSelection.whole
        if let text = options.shard { shard = try ShardSelection(parsing: text) }
        var order = ReplayOrder.byPath
        if let text = options.order { order = try ReplayOrder(parsing: text, drawing: drawing()) }
        var repeats = RepeatCount.once
        if let text = options.repeats { repeats = try RepeatCount(parsing: text) }
        self.init(
            filters: filters,
            tags: options.tags,
            shard: shard,
            order: order,
            repeats: repeats
        )
    }

    /// The paths that are replayed, sorted by their bytes, each once.
    ///
    /// A file that could not be read has no tags and is chosen whatever tags are asked for, since
    /// a typing mistake in a header must not hide the file. Shards are parts of what filter and
    /// tags leave, by position, so that all parts together are that exactly.
    package func paths(among candidates: [ReplayCandidate]) -> [String] {
        let chosen = candidates.filter { candidate in
            let isNamed = filters.isEmpty || filters.contains { $0.matches(candidate.path) }
            let isTagged = candidate.tags.map { has in tags.contains { has.contains($0) } } ?? true
            return isNamed && (tags.isEmpty || isTagged)
        }
        return shard.part(of: FileOrder.sorted(chosen.map(\.path)))
    }

    /// The replays in the order in which they begin: every round has each file once.
    package func runs(of candidates: [ReplayCandidate]) -> [ReplayRun] {
        let paths = paths(among: candidates)
        return (0..<repeats.value).flatMap { round in
            order.arranged(paths, round: round).map { ReplayRun(path: $0, attempt: round + 1) }
        }
    }
}
