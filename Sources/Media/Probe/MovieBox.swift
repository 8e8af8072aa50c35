/// A box of an mp4: a length, four letters, and content, which may be boxes again.
struct MovieBox {
    let name: String
    /// Bytes with the header; 0 means up to the end of the file.
    let size: Int
    let headerSize: Int
    let content: ArraySlice<UInt8>

    /// Reads the header that these bytes begin with.
    init?(header bytes: [UInt8]) { self.init(bytes[...], isWhole: false) }

    private init?(_ bytes: ArraySlice<UInt8>, isWhole: Bool) {
        guard bytes.count >= 8 else { return nil }
        let short = Self.number(bytes, at: 0, bytes: 4)
        let isLong = short == 1
        headerSize = isLong ? 16 : 8
        guard bytes.count >= headerSize else { return nil }
        size = isLong ? Self.number(bytes, at: 8, bytes: 8) : short
        name = Self.letters(bytes, at: 4)
        guard isWhole else {
            content = []
            return
        }
        guard size >= headerSize, size <= bytes.count else { return nil }
        content = bytes[(bytes.startIndex + headerSize)..<(bytes.startIndex + size)]
    }

    /// The boxes in some content, up to the first that is not whole.
    static func children(of content: ArraySlice<UInt8>) -> [MovieBox] {
        var boxes: [MovieBox] = []
        var rest = content
        while let box = MovieBox(rest, isWhole: true) {
            boxes.append(box)
            rest = rest.dropFirst(box.size)
        }
        return boxes
    }

    /// The content of the first box on this way down.
    static func find(_ way: [String], in content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        way.reduce(content as ArraySlice<UInt8>?) { found, name in
            found.flatMap { children(of: $0).first { $0.name == name }?.content }
        }
    }

    /// A number with the high byte first; bytes that are missing count as 0.
    static func number(_ bytes: ArraySlice<UInt8>, at place: Int, bytes count: Int) -> Int {
        bytes.dropFirst(place).prefix(count).reduce(0) { ($0 & (Int.max >> 8)) << 8 | Int($1) }
    }

    /// Four letters.
    static func letters(_ bytes: ArraySlice<UInt8>, at place: Int) -> String {
        String(decoding: bytes.dropFirst(place).prefix(4), as: UTF8.self)
    }
}
