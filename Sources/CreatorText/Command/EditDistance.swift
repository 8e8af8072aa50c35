/// How many slips lie between one word and others: letters added, left out, mistaken or swapped.
///
/// The restricted Damerau-Levenshtein distance, a column of the table in a few operations on bits
/// (Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003).
struct EditDistance {
    /// The longest word it measures, in Unicode scalars; what is longer is cut.
    static let limit = UInt64.bitWidth

    /// How long the word is.
    private let count: Int

    /// For every ASCII letter, a bit for each place where it stands.
    private var places = InlineArray<128, UInt64>(repeating: 0)
    private var otherPlaces: [Unicode.Scalar: UInt64] = [:]

    /// Prepares to measure from a word.
    init(from word: String) {
        let letters = word.unicodeScalars.prefix(Self.limit)
        var bit: UInt64 = 1
        for letter in letters {
            if letter.isASCII {
                places[Int(letter.value)] |= bit
            } else {
                otherPlaces[letter, default: 0] |= bit
            }
            bit <<= 1
        }
        count = letters.count
    }

    /// How many slips another word is away.
    func distance(to word: String) -> Int {
        let letters = word.unicodeScalars.prefix(Self.limit)
        guard count > 0 else { return letters.count }
        let lowest = UInt64(1) << UInt64(count - 1)
        var distance = count
        // Where the table grows and shrinks by one from row to row, as the paper's VP and VN.
        var grows = ~UInt64(0)
        var shrinks: UInt64 = 0
        var isDiagonal: UInt64 = 0
        var lastMatches: UInt64 = 0
        for letter in letters {
            let matches = matches(letter)
            let swaps = ((~isDiagonal & matches) << 1) & lastMatches
            isDiagonal = (((matches & grows) &+ grows) ^ grows) | matches | shrinks | swaps
            let growsAcross = shrinks | ~(isDiagonal | grows)
            let shrinksAcross = isDiagonal & grows
            if growsAcross & lowest != 0 { distance += 1 }
            if shrinksAcross & lowest != 0 { distance -= 1 }
            let shifted = growsAcross << 1 | 1
            grows = shrinksAcross << 1 | ~(isDiagonal | shifted)
            shrinks = shifted & isDiagonal
            lastMatches = matches
        }
        return distance
    }

    private func matches(_ letter: Unicode.Scalar) -> UInt64 {
        letter.isASCII ? places[Int(letter.value)] : otherPlaces[letter] ?? 0
    }
}
