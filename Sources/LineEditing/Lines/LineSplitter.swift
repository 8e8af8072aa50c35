/// Cuts bytes, in whatever pieces they arrive, into lines.
///
/// A line ends with `\n` or `\r\n`; the last one may end with the input. A byte order mark at the
/// start is dropped. A line over the limit becomes an error and its bytes are not kept.
package struct LineSplitter {
    /// One line, or why it cannot be used.
    package typealias Piece = Result<String, LineError>

    /// The largest line that is accepted, in bytes: 1 MiB.
    package static let defaultLimit = 1 << 20

    private let limit: Int
    private var pending: [UInt8] = []
    private var isOverLimit = false
    private var hasStarted = false
    private var pieces: [Piece] = []
    private var position = 0

    /// Creates a splitter that refuses lines of more than `limit` bytes.
    package init(limit: Int = Self.defaultLimit) {
        self.limit = limit
    }

    /// Takes in the next bytes.
    package mutating func append(_ bytes: some Collection<UInt8>) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            keep(rest[..<end])
            endLine()
            rest = rest[rest.index(after: end)...]
        }
        keep(rest)
    }

    /// Takes in the end of the input: what is left is the last line.
    package mutating func finish() {
        if !pending.isEmpty || isOverLimit { endLine() }
    }

    /// The next complete line, in order.
    package mutating func next() -> Piece? {
        guard position < pieces.count else {
            pieces.removeAll(keepingCapacity: true)
            position = 0
            return nil
        }
        defer { position += 1 }
        return pieces[position]
    }

    private mutating func keep(_ bytes: some Collection<UInt8>) {
        // One byte more than the limit, because a carriage return at the end does not count.
        if isOverLimit || pending.count + bytes.count > limit + 1 {
            isOverLimit = true
            pending.removeAll()
        } else {
            pending.append(contentsOf: bytes)
        }
    }

    private mutating func endLine() {
        if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
        if !hasStarted, pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
        pieces.append(piece(of: pending))
        pending.removeAll(keepingCapacity: true)
        isOverLimit = false
        hasStarted = true
    }

    private func piece(of line: [UInt8]) -> Piece {
        if isOverLimit || line.count > limit { return .failure(.tooLong(limit: limit)) }
        guard let text = String(validating: line, as: UTF8.self) else {
            return .failure(.notUTF8(byte: Self.firstInvalidByte(in: line)))
        }
        return .success(text)
    }

    /// The place of the first byte that is not UTF-8, counted from 1.
    private static func firstInvalidByte(in line: [UInt8]) -> Int {
        var bytes = line.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        var place = 1
        while case .valid(let scalar) = parser.parseScalar(from: &bytes) { place += scalar.count }
        return place
    }
}
