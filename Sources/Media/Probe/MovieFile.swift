/// What the index of an mp4 says, read by ourselves: no child, a millisecond.
package struct MovieFile: Equatable, Sendable {
    /// The tracks, in their order.
    package let tracks: [MovieTrack]
    /// Whether the index comes before the pictures, so that a player can start at once.
    package let startsFast: Bool

    /// The picture track.
    package var picture: MovieTrack? { tracks.first { $0.kind == "vide" } }

    /// The sound track.
    package var sound: MovieTrack? { tracks.first { $0.kind == "soun" } }

    /// The track of captions.
    package var captions: MovieTrack? { tracks.first { $0.kind == "sbtl" } }

    /// An index larger than this is not one of a film of ours.
    private static let largestIndex = 64 << 20

    /// Reads the file; throws the reason when it is not a readable mp4.
    package init(path: String) throws(MovieError) {
        let layout: Layout
        do throws(SystemError) {
            layout = try Layout(of: ReadableFile(path: path))
        } catch {
            throw .unreadable(path: path, reason: error.description)
        }
        guard layout.isWhole, let moov = layout.places["moov"], let mdat = layout.places["mdat"]
        else { throw .notWhole(path: path) }
        startsFast = moov < mdat
        tracks = MovieBox.children(of: layout.index[...])
            .filter { $0.name == "trak" }
            .compactMap { MovieTrack(trak: $0.content) }
    }

    /// Where the outermost boxes lie, and the content of the index.
    private struct Layout {
        var places: [String: Int] = [:]
        var index: [UInt8] = []
        var isWhole = false

        init(of file: borrowing ReadableFile) throws(SystemError) {
            var position = 0
            while let box = MovieBox(header: try file.bytes(from: position, count: 16)) {
                let size = box.size == 0 ? file.size - position : box.size
                guard size >= box.headerSize, size <= file.size - position else { return }
                places[box.name] = places[box.name] ?? position
                if box.name == "moov", size <= MovieFile.largestIndex {
                    index = try file.bytes(
                        from: position + box.headerSize,
                        count: size - box.headerSize
                    )
                }
                position += size
            }
            isWhole = position == file.size
        }
    }
}

extension MovieTrack {
    /// Reads a track from the content of its box.
    init?(trak: ArraySlice<UInt8>) {
        guard let media = MovieBox.find(["mdia"], in: trak),
            let header = MovieBox.find(["mdhd"], in: media),
            let handler = MovieBox.find(["hdlr"], in: media),
            let table = MovieBox.find(["minf", "stbl"], in: media),
            let description = MovieBox.find(["stsd"], in: table),
            let sizes = MovieBox.find(["stsz"], in: table)
        else { return nil }
        let isLong = header.first == 1
        let scale = MovieBox.number(header, at: isLong ? 20 : 12, bytes: 4)
        let length = MovieBox.number(header, at: isLong ? 24 : 16, bytes: isLong ? 8 : 4)
        guard scale > 0 else { return nil }
        kind = MovieBox.letters(handler, at: 8)
        coding = MovieBox.letters(description, at: 12)
        duration = Double(length) / Double(scale)
        samples = MovieBox.number(sizes, at: 8, bytes: 4)
        hasEditList = MovieBox.find(["edts", "elst"], in: trak) != nil
    }
}
