/// Reads tokens in order and writes down what is said for each display word.
struct SpeechReader {
    let tokens: [TextToken]
    let chunks: [DisplayChunk]

    /// What is said, one list for each display word.
    private(set) var spoken: [[SpokenWord]]

    /// Display words with letters that cannot be read.
    private(set) var unreadable: Set<Int> = []

    /// Where the last amount ended, its unit included; a dash there begins a range.
    private var amountEnd: Int?

    init(tokens: [TextToken], chunks: [DisplayChunk]) {
        self.tokens = tokens
        self.chunks = chunks
        spoken = Array(repeating: [], count: chunks.count)
    }

    mutating func readAll() {
        var position = 0
        while position < tokens.count {
            position = read(at: position)
        }
    }

    /// Reads what starts at a token, and returns where to go on.
    private mutating func read(at position: Int) -> Int {
        let token = tokens[position]
        switch token.kind {
        case .reading(let words):
            spoken[token.chunk] += words
            return position + 1
        case .number:
            if isIdentifierNumber(position) { return readIdentifier(at: position) }
            return endAmount(readNumber(at: position))
        case .fraction(let sign): return endAmount(readFraction(sign, at: position))
        // A raised figure that is no exponent points to a reference, which is not spoken.
        case .raised: return position + 1
        case .letters(let word): return readLetters(word, at: position)
        case .sign(let sign): return readSign(sign, at: position)
        }
    }

    private mutating func endAmount(_ position: Int) -> Int {
        amountEnd = position
        return position
    }

    /// Whether an amount ends right before a position: "10 mg/day" before a dash.
    func endsAmount(before position: Int) -> Bool { amountEnd == position }

    // MARK: Writing

    mutating func say(_ words: [String], for token: TextToken) {
        if case .number = token.kind, let first = words.first, NumberWords.names.contains(first) {
            partNumbers(before: token.chunk)
        }
        spoken[token.chunk] += words.map { SpokenWord($0) }
    }

    mutating func say(_ words: String..., for token: TextToken) {
        say(words, for: token)
    }

    /// Parts two numbers that meet: "one 81 mg tablet" must not be heard as 181.
    private mutating func partNumbers(before chunk: Int) {
        guard spoken[chunk].isEmpty, chunk > 0, let last = spoken[chunk - 1].last,
            NumberWords.isPart(last.text)
        else { return }
        pause(.comma, upTo: chunk - 1)
    }

    /// Puts a pause after the last word said, unless a stronger one is there.
    mutating func pause(_ mark: SpokenMark, upTo chunk: Int) {
        for index in (0...chunk).reversed() {
            guard let last = spoken[index].indices.last else { continue }
            if spoken[index][last].mark == nil || mark != .comma { spoken[index][last].mark = mark }
            return
        }
    }

    mutating func noteUnreadable(_ token: TextToken) {
        if unreadable.insert(token.chunk).inserted { say("unreadable", for: token) }
    }

    // MARK: Looking around

    func token(_ position: Int) -> TextToken? {
        tokens.indices.contains(position) ? tokens[position] : nil
    }

    /// The token at a position if it touches the one before it.
    func gluedToken(_ position: Int) -> TextToken? {
        guard let token = token(position), token.isGlued else { return nil }
        return token
    }

    func sign(_ position: Int) -> Character? {
        if case .sign(let sign)? = token(position)?.kind { return sign }
        return nil
    }

    func gluedSign(_ position: Int) -> Character? {
        gluedToken(position) == nil ? nil : sign(position)
    }

    func letters(_ position: Int) -> String? {
        if case .letters(let word)? = token(position)?.kind { return word }
        return nil
    }

    func gluedLetters(_ position: Int) -> String? {
        gluedToken(position) == nil ? nil : letters(position)
    }

    func number(_ position: Int) -> String? {
        if case .number(let digits, _)? = token(position)?.kind { return digits }
        return nil
    }

    func gluedNumber(_ position: Int) -> String? {
        gluedToken(position) == nil ? nil : number(position)
    }

    /// Whether the token touches a letter or digit before it, as the 2 in "A2" does.
    func isGluedToWord(_ position: Int) -> Bool {
        guard gluedToken(position) != nil, let before = token(position - 1) else { return false }
        switch before.kind {
        case .letters, .number, .fraction, .reading: return true
        case .raised: return false
        case .sign(let sign): return GreekLetters.names[sign] != nil
        }
    }

    /// Whether a sign is the last of its display word but for closing signs.
    func endsChunk(_ position: Int) -> Bool {
        var next = position + 1
        while let token = gluedToken(next) {
            switch token.kind {
            case .raised: break
            case .sign(let sign) where Self.closers.contains(sign): break
            case .sign, .letters, .number, .fraction, .reading: return false
            }
            next += 1
        }
        return true
    }

    private static let closers: Set<Character> = [
        ")", "]", "}", "\"", "'", ".", ",", ";", ":", "!", "?", "*", "†", "‡", "…",
    ]
}
