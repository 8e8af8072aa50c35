/// Reads telephone numbers figure by figure, with a pause between groups.
enum TelephoneReading {
    static func read(_ chunks: [DisplayChunk], at index: Int) -> WholeReading? {
        if let reading = single(chunks, at: index) { return reading }
        return spaced(chunks, at: index)
    }

    /// Reads "1-800-332-1088" and "1-800-FDA-1088".
    private static func single(_ chunks: [DisplayChunk], at index: Int) -> WholeReading? {
        let folded = chunks[index].folded
        let lead = folded.prefix { ["(", "\"", "+"].contains($0) }.count
        let trail = folded.reversed().prefix { WholeReading.closers.contains($0) }.count
        guard lead + trail < folded.count else { return nil }
        let core = folded[lead..<(folded.count - trail)]
        for separator in ["-", "."] as [Character] {
            let groups = core.split(separator: separator, omittingEmptySubsequences: false)
                .map { $0.filter { $0 != "(" && $0 != ")" } }
            guard groups.allSatisfy(isGroup), let first = groups.first,
                first.allSatisfy(Tokenizer.isDigit)
            else { continue }
            let shape = groups.map(\.count)
            let isLocal = shape == [3, 4] && follows(callWords, chunks, index)
            guard shapes.contains(shape) || isLocal || isVanity(groups) else { continue }
            return WholeReading.whole(
                folded,
                index,
                lead..<(folded.count - trail),
                words(of: groups.map { String($0) })
            )
        }
        return nil
    }

    /// Reads "(800) 332-1088" and "+44 20 7946 0958".
    private static func spaced(_ chunks: [DisplayChunk], at index: Int) -> WholeReading? {
        if let plain = plainGroups(chunks, at: index) { return plain }
        let first = chunks[index].folded
        let isArea = first.count == 5 && first.first == "(" && first.last == ")"
        let isCountry = first.first == "+" && (2...4).contains(first.count)
        guard isArea || isCountry else { return nil }
        let lead = Array(first.filter(Tokenizer.isDigit))
        guard lead.count == (isArea ? 3 : first.count - 1) else { return nil }
        var groups: [(chunk: Int, text: [Character], rest: [Character])] = [(index, lead, [])]
        var next = index + 1
        while next < chunks.count, groups.last?.rest.isEmpty ?? false {
            let folded = chunks[next].folded
            let body = folded.prefix { Tokenizer.isDigit($0) || "()-".contains($0) }
            let rest = Array(folded[body.count...])
            guard body.contains(where: Tokenizer.isDigit),
                rest.allSatisfy(WholeReading.closers.contains)
            else { break }
            groups.append((next, Array(body), rest))
            next += 1
        }
        let figures = groups.reduce(0) { $0 + $1.text.filter(Tokenizer.isDigit).count }
        guard groups.count > 1, figures >= 7 else { return nil }
        var tokens: [TextToken] = []
        for (offset, group) in groups.enumerated() {
            let parts = group.text.split { !Tokenizer.isDigit($0) }.map { String($0) }
            var words = words(of: parts)
            if offset == 0, isCountry { words.insert(SpokenWord("plus"), at: 0) }
            let isLast = offset == groups.count - 1
            if !isLast, let end = words.indices.last { words[end].mark = .comma }
            tokens.append(TextToken(kind: .reading(words), chunk: group.chunk, isGlued: false))
            tokens += Tokenizer.tokens(of: group.rest, at: group.chunk)
                .map { TextToken(kind: $0.kind, chunk: $0.chunk, isGlued: true) }
        }
        return WholeReading(tokens: tokens, chunkCount: groups.count)
    }

    /// Reads "1 800 555 0199", whose groups are words of their own.
    private static func plainGroups(_ chunks: [DisplayChunk], at index: Int) -> WholeReading? {
        for shape in shapes where index + shape.count <= chunks.count {
            let span = chunks[index..<(index + shape.count)]
            let groups = span.map { $0.folded.filter(Tokenizer.isDigit) }
            let isPlain = zip(span, groups).dropLast().allSatisfy { $0.folded == $1 }
            guard groups.map(\.count) == shape, isPlain, let last = span.last,
                last.folded.starts(with: groups[shape.count - 1])
            else { continue }
            let rest = last.folded.dropFirst(4)
            guard rest.allSatisfy(WholeReading.closers.contains) else { continue }
            var tokens = groups.enumerated().map { offset, group in
                var words = words(of: [String(group)])
                let isLast = offset == groups.count - 1
                if !isLast, let end = words.indices.last { words[end].mark = .comma }
                return TextToken(kind: .reading(words), chunk: index + offset, isGlued: false)
            }
            tokens += Tokenizer.tokens(of: Array(rest), at: index + shape.count - 1)
                .map { TextToken(kind: $0.kind, chunk: $0.chunk, isGlued: true) }
            return WholeReading(tokens: tokens, chunkCount: shape.count)
        }
        return nil
    }

    private static func words(of groups: [String]) -> [SpokenWord] {
        var words: [SpokenWord] = []
        for (index, group) in groups.enumerated() {
            let isCode = group.count == 3 && group.hasSuffix("00") && group.first != "0"
            let spoken =
                isCode
                ? NumberWords.cardinal(group)
                : group.flatMap { figure -> [String] in
                    Tokenizer.isLetter(figure)
                        ? [figure.uppercased()] : NumberWords.digits(String(figure))
                }
            words += spoken.map { SpokenWord($0) }
            if index < groups.count - 1, let end = words.indices.last { words[end].mark = .comma }
        }
        return words
    }

    private static func isGroup(_ group: [Character]) -> Bool {
        !group.isEmpty
            && (group.allSatisfy(Tokenizer.isDigit)
                || group.allSatisfy { $0.isASCII && $0.isUppercase })
    }

    /// Whether a number is free-call with letters: 1-800-FDA-1088, 1-800-CONTACT.
    private static func isVanity(_ groups: [[Character]]) -> Bool {
        guard groups.count >= 3, groups[0] == ["1"], groups[1].first == "8" else { return false }
        return groups[1].count == 3 && groups.contains { $0.allSatisfy(Tokenizer.isLetter) }
    }

    private static func follows(_ words: Set<String>, _ chunks: [DisplayChunk], _ index: Int)
        -> Bool
    {
        guard index > 0 else { return false }
        let before = String(chunks[index - 1].folded.filter(Tokenizer.isLetter)).lowercased()
        return words.contains(before)
    }

    private static let shapes: Set<[Int]> = [[1, 3, 3, 4], [3, 3, 4]]

    private static let callWords: Set<String> = [
        "call", "calling", "phone", "telephone", "tel", "dial", "fax", "text", "ring",
    ]
}
