/// The last bytes of a stream, so that a talkative program cannot fill our memory.
struct ByteTail: Sendable {
    private var bytes: [UInt8] = []
    private let limit: Int

    init(keeping limit: Int) { self.limit = limit }

    mutating func append(_ more: some Collection<UInt8>) {
        bytes.append(contentsOf: more)
        // Cutting at twice the limit moves each byte at most once.
        if bytes.count > 2 * limit { bytes.removeFirst(bytes.count - limit) }
    }

    var text: String { String(decoding: bytes.suffix(limit), as: UTF8.self) }
}
