/// Readings that need a whole display word, or several: addresses, telephone numbers, dates.
struct WholeReading {
    /// The tokens that stand for the display words.
    let tokens: [TextToken]

    /// How many display words are covered.
    let chunkCount: Int

    /// Recognises what starts at a display word, or returns nil.
    static func tokens(
        in chunks: [DisplayChunk],
        at index: Int,
        dateOrder: TextNormalizer.DateOrder
    ) -> WholeReading? {
        let folded = chunks[index].folded
        if let telephone = TelephoneReading.read(chunks, at: index) { return telephone }
        let lead = folded.prefix { openers.contains($0) }.count
        let trail = folded.reversed().prefix { closers.contains($0) }.count
        guard lead + trail < folded.count else { return nil }
        let core = folded[lead..<(folded.count - trail)]
        let isLast = index + 1 == chunks.count
        if let (words, length) = abbreviation(folded, from: lead, isLast: isLast) {
            return whole(folded, index, lead..<(lead + length), words)
        }
        let text = String(core)
        let words =
            AddressReading.words(of: text) ?? DateReading.words(of: text, order: dateOrder)
            ?? ion(text) ?? slashForms[String(folded)]?.map { SpokenWord($0) }
        guard let words else { return nil }
        return whole(folded, index, lead..<(folded.count - trail), words)
    }

    /// Keeps the punctuation around a reading as tokens of its own.
    static func whole(
        _ folded: [Character],
        _ index: Int,
        _ range: Range<Int>,
        _ words: [SpokenWord]
    ) -> WholeReading {
        let before = Tokenizer.tokens(of: Array(folded[..<range.lowerBound]), at: index)
        let after = Tokenizer.tokens(of: Array(folded[range.upperBound...]), at: index)
        let reading = TextToken(kind: .reading(words), chunk: index, isGlued: !before.isEmpty)
        let glued = after.map { TextToken(kind: $0.kind, chunk: index, isGlued: true) }
        return WholeReading(tokens: before + [reading] + glued, chunkCount: 1)
    }

    /// Reads "e.g." and "U.S.", whose points are no sentence ends.
    private static func abbreviation(
        _ folded: [Character],
        from lead: Int,
        isLast: Bool
    ) -> ([SpokenWord], Int)? {
        let text = folded[lead...].prefix { Tokenizer.isLetter($0) || $0 == "." }
        guard let dot = text.lastIndex(of: ".") else { return nil }
        let form = String(text[...dot])
        let rest = folded[(lead + form.count)...]
        guard rest.allSatisfy({ closers.contains($0) }) else { return nil }
        var words: [String]
        if let reading = abbreviations[form] ?? abbreviations[form.lowercased()] {
            words = reading.split(separator: " ").map(String.init)
        } else if isInitials(form) {
            words = form.filter { $0 != "." }.map { String($0).uppercased() }
        } else {
            return nil
        }
        var spoken = words.map { SpokenWord($0) }
        if isLast, let last = spoken.indices.last { spoken[last].mark = .period }
        words = []
        return (spoken, form.count)
    }

    /// Whether a form is single letters with points: "U.S.A.".
    private static func isInitials(_ form: String) -> Bool {
        let parts = form.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && parts.allSatisfy { $0.count == 1 }
    }

    private static func ion(_ text: String) -> [SpokenWord]? {
        let plain = text.map { ["⁺": "+", "⁻": "-", "²": "2", "³": "3"][$0] ?? $0 }
        guard plain.last == "+" || plain.last == "-", text.count > 1 else { return nil }
        return SpokenAcronyms.reading(of: String(plain))?.map { SpokenWord($0) }
    }

    private static let slashForms = [
        "t1/2": ["T", "one", "half"], "T1/2": ["T", "one", "half"], "w/": ["with"],
        "w/o": ["without"], "N/A": ["N", "A"],
    ]

    private static let openers: Set<Character> = ["(", "[", "{", "\"", "'"]

    static let closers: Set<Character> = [
        ")", "]", "}", "\"", "'", ".", ",", ";", ":", "!", "?", "*", "†", "‡", "…",
    ]

    private static let abbreviations: [String: String] = [
        "e.g.": "for example", "i.e.": "that is", "vs.": "versus", "etc.": "et cetera",
        "cf.": "compare", "Rev.": "revised", "al.": "al", "Dr.": "doctor", "Mr.": "mister",
        "Mrs.": "missus",
        "Ms.": "miz", "Prof.": "professor", "St.": "saint", "Jr.": "junior", "Sr.": "senior",
        "approx.": "approximately", "max.": "maximum", "Inc.": "incorporated", "Ltd.": "limited",
        "Corp.": "corporation", "Co.": "company", "dept.": "department", "Dept.": "department",
        "a.m.": "A M", "p.m.": "P M", "b.i.d.": "twice a day", "t.i.d.": "three times a day",
        "q.i.d.": "four times a day", "q.d.": "once a day", "p.r.n.": "as needed",
        "p.o.": "by mouth", "Ph.D.": "P H D", "M.D.": "M D", "Pharm.D.": "farm D",
        "wt.": "weight",
        "resp.": "respectively", "incl.": "including", "excl.": "excluding",
    ]
}
