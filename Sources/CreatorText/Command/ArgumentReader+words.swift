import CreatorCore

// Words with a meaning.
extension ArgumentReader {
    /// A video type, or `nil` at the end.
    mutating func videoType() throws(SyntaxError) -> VideoType? {
        scanner.skipBlanks()
        let start = scanner.index
        guard let word = try word() else { return nil }
        guard let type = VideoType(rawValue: word) else {
            let names = VideoType.allCases.map(\.rawValue)
            throw unknown("video type", word, at: start, among: names)
        }
        return type
    }

    /// A stage, or `nil` when the next word is a version or there is none.
    mutating func stage() throws(SyntaxError) -> Stage? {
        scanner.skipBlanks()
        let start = scanner.index
        guard let word = try word() else { return nil }
        if let stage = Stage(rawValue: word) { return stage }
        guard Self.looksLikeVersion(word), name != .open else {
            throw unknown("stage", word, at: start, among: Stage.allCases.map(\.rawValue))
        }
        scanner.index = start
        return nil
    }

    /// What to save.
    mutating func scope() throws(SyntaxError) -> ShellCommand.SaveScope {
        scanner.skipBlanks()
        let start = scanner.index
        let word = try required("a stage or all")
        if word == "all" { return .all }
        guard let stage = Stage(rawValue: word) else {
            let names = Stage.allCases.map(\.rawValue) + ["all"]
            throw unknown("stage", word, at: start, among: names)
        }
        return .stage(stage)
    }

    /// A version, where there must be one.
    mutating func requiredVersion() throws(SyntaxError) -> Int {
        scanner.skipBlanks()
        guard let number = try version() else {
            throw scanner.error(
                .usageMissing,
                at: scanner.index,
                "\(name.rawValue) needs a version; the form is: \(name.usage)"
            )
        }
        return number
    }

    /// A version written `v2`, or `nil` at the end.
    mutating func version() throws(SyntaxError) -> Int? {
        scanner.skipBlanks()
        let start = scanner.index
        guard let word = try word() else { return nil }
        let digits = word.dropFirst()
        let isPlain = word.first == "v" && digits.first != "0" && digits.allSatisfy(\.isASCIIDigit)
        if isPlain, let number = Int(digits) { return number }
        let meant = Self.number(in: word).map { "v\(max(1, $0))" }
        let advice = meant.map { "; did you mean \($0)?" } ?? "; versions are written v1, v2, v3"
        throw scanner.error(
            .usageValue,
            at: start,
            "'\(word)' is not a version\(advice)",
            suggestions: meant.map { [$0] } ?? []
        )
    }

    private static func looksLikeVersion(_ word: String) -> Bool {
        number(in: word) != nil
    }

    /// The number of `v2`, `V2`, `2` or `v0`.
    private static func number(in word: String) -> Int? {
        let digits = word.first.map { "vV".contains($0) } == true ? word.dropFirst() : word[...]
        return digits.allSatisfy(\.isASCIIDigit) ? Int(digits) : nil
    }

    private func unknown(
        _ kind: String,
        _ word: String,
        at place: Int,
        among words: [String]
    ) -> SyntaxError {
        let nearest = Suggestion.nearest(to: word, among: words)
        let advice = nearest.isEmpty ? "; it is one of \(words.joined(separator: ", "))" : ""
        return scanner.error(
            .usageValue,
            at: place,
            "unknown \(kind) '\(word)'\(advice)\(Suggestion.question(nearest))",
            suggestions: nearest
        )
    }
}

extension Character {
    /// Whether this is one of the digits 0 to 9.
    var isASCIIDigit: Bool { isASCII && isNumber }
}
