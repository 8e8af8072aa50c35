/// Takes quoted passages out of a text.
enum QuoteCutter {
    /// A stretch of text.
    enum Piece: Equatable {
        case plain(String)
        case quoted(String)
    }

    private static let pairs: [Character: Character] = [
        "\"": "\"", "'": "'", "“": "”", "‘": "’", "«": "»", "`": "`",
    ]

    /// The stretches of a text in order; an apostrophe inside a word opens nothing.
    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var plain = ""
        var rest = Substring(text)
        while let character = rest.first {
            let isInside = plain.last.map { $0.isLetter || $0.isNumber } ?? false
            if !isInside, let end = pairs[character], let close = closing(end, in: rest.dropFirst())
            {
                pieces.append(.plain(plain))
                plain = ""
                pieces.append(.quoted(String(rest[rest.index(after: rest.startIndex)..<close])))
                rest = rest[rest.index(after: close)...]
            } else {
                plain.append(character)
                rest.removeFirst()
            }
        }
        pieces.append(.plain(plain))
        return pieces
    }

    /// Where a quotation closes: at a mark that no letter follows.
    private static func closing(_ mark: Character, in text: Substring) -> String.Index? {
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            let isFollowed = next < text.endIndex && (text[next].isLetter || text[next].isNumber)
            if text[index] == mark, !isFollowed { return index }
            index = next
        }
        return nil
    }
}
