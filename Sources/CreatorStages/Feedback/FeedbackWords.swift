/// A clause as the grammar sees it: lower-case words, quoted passages, and no courtesy.
struct FeedbackWords: Equatable {
    /// The words that carry meaning, in order; quoted passages stand as one word each.
    let core: [String]

    /// The passages in quotation marks, as typed.
    let quoted: [String]

    /// Every word but the marks, for wishes that are recognised anywhere in a clause.
    let all: [String]

    /// Stands in `core` for a quoted passage.
    static let quote = "\u{201C}\u{201D}"

    /// Words that ask nicely or say nothing; they never change what is asked.
    private static let courtesy: Set<String> = [
        "please", "kindly", "thanks", "thank", "you", "could", "can", "would", "will", "we", "i",
        "id", "im", "want", "wish", "like", "need", "needs", "lets", "let", "us", "just", "maybe",
        "perhaps", "also", "then", "now", "again", "the", "a", "an", "it", "its", "this", "that",
        "is",
        "are", "be", "bit", "little", "much", "slightly", "somewhat", "way", "far", "really",
        "very",
        "quite", "should", "must", "to", "video", "film", "clip", "movie", "whole", "everything",
        "overall", "think", "find", "feels", "seems", "looks", "sounds", "ok", "okay", "so", "me",
        "and", "have", "out of",
    ]

    init(_ clause: String) {
        var all: [String] = []
        var quoted: [String] = []
        for piece in QuoteCutter.pieces(of: clause) {
            switch piece {
            case .plain(let text): all += Self.words(of: text)
            case .quoted(let text):
                quoted.append(text)
                all.append(Self.quote)
            }
        }
        self.all = all
        self.quoted = quoted
        core = all.filter { !Self.courtesy.contains($0) }
    }

    /// The words of plain text: letters, digits, and the colon of `9:16` and dots of `1.5`.
    private static func words(of text: String) -> [String] {
        text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "!" })
            .flatMap { raw -> [String] in
                let word = raw.filter {
                    $0.isLetter || $0.isNumber || ":.".contains($0) || $0 == "-"
                }
                let bare = word.drop { ":.-".contains($0) }
                var core = bare
                while let last = core.last, ":.-".contains(last) { core.removeLast() }
                let isNumber = core.first?.isNumber == true
                return isNumber ? [String(core)] : core.split(separator: "-").map(String.init)
            }
            .filter { !$0.isEmpty }
    }
}
