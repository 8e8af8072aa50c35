/// Why an option that chooses what is replayed cannot be understood.
package enum SelectionError: Error, Hashable, Sendable {
    case emptyFilter
    case unfinishedFilter(String)
    case malformedTag(String)
    case malformedShard(String)
    case malformedOrder(String)
    case malformedRepeat(String)
}

extension SelectionError: CustomStringConvertible {
    /// What is wrong, then what to type.
    package var description: String {
        switch self {
        case .emptyFilter:
            "--filter needs a pattern; write for example --filter 'moa-*'"
        case .unfinishedFilter(let text):
            "'\(text)' ends in a backslash that nothing follows; write \\\\ for a backslash"
        case .malformedTag(let text):
            "'\(text)' is no tag; write one word without blanks and commas, for example --tag smoke"
        case .malformedShard(let text):
            "'\(text)' is no shard; write i/n with i from 1 to n and n up to "
                + "\(ShardSelection.mostShards), for example --shard 1/4"
        case .malformedOrder(let text):
            "'\(text)' is no order; write --order random, or random:SEED with a whole number"
        case .malformedRepeat(let text):
            "'\(text)' is no count; write 1 to \(RepeatCount.most), for example --repeat 10"
        }
    }
}
