import CreatorCore

/// Reads what follows the first word of a command.
struct ArgumentReader {
    let name: CommandName
    var scanner: LineScanner

    init(_ name: CommandName, _ scanner: LineScanner) {
        self.name = name
        self.scanner = scanner
    }

    /// The command with its arguments, provided nothing is left over.
    mutating func command() throws(SyntaxError) -> ShellCommand {
        let command = try arguments()
        try expectEnd()
        return command
    }

    private mutating func arguments() throws(SyntaxError) -> ShellCommand {
        switch name {
        case .start: .start(try startRequest())
        case .edit: .edit(try fields())
        case .set: .set(try fields())
        case .regen: .session(.regenerate(feedback: textToTheEnd()))
        case .echo: .echo(textToTheEnd() ?? "")
        case .accept: .session(.accept)
        case .stop: .session(.stop)
        case .versions: .session(.versions)
        case .status: .session(.status)
        case .history: .history
        case .quit: .quit
        case .show: .session(.show(try stage(), version: try version()))
        case .diff: .session(.diff(try stage(), from: try version(), to: try version()))
        case .use: .session(.use(version: try requiredVersion()))
        case .types: .types(try videoType())
        case .help: .help(topic: try word())
        case .open: .open(try stage())
        case .save: .save(try scope(), folder: try required("a folder"))
        case .record: .record(file: try required("a file"))
        case .expect:
            .expect(status: try required("a status, for example completed"), try fields())
        }
    }

    private mutating func textToTheEnd() -> String? {
        let text = scanner.rest()
        scanner.index = scanner.scalars.count
        return text.isEmpty ? nil : text
    }

    private mutating func startRequest() throws(SyntaxError) -> StartRequest {
        let names = VideoType.allCases.map(\.rawValue).joined(separator: ", ")
        guard let type = try videoType() else {
            throw scanner.error(
                .usageMissing,
                at: scanner.index,
                "start needs a video type: \(names)",
                suggestions: VideoType.allCases.map(\.rawValue)
            )
        }
        return StartRequest(type, try fields(firstKey: BriefSchema.required(for: type).first))
    }

    private mutating func fields(firstKey: String? = nil) throws(SyntaxError) -> [RequestedField] {
        var reader = FieldReader(scanner, firstKey: firstKey)
        let fields = try reader.fields()
        scanner = reader.scanner
        return fields
    }

    private mutating func expectEnd() throws(SyntaxError) {
        scanner.skipBlanks()
        guard scanner.current != nil else { return }
        let rest = scanner.rest()
        let advice = name == .accept ? "; to change something type regen \(rest)" : ""
        throw scanner.error(
            .usageField,
            at: scanner.index,
            "'\(rest)' is too much; the form is: \(name.usage)\(advice)",
            suggestions: name == .accept ? ["regen \(rest)"] : [name.usage]
        )
    }

    /// The next word, unquoted, or `nil` at the end.
    private mutating func word() throws(SyntaxError) -> String? {
        scanner.skipBlanks()
        return scanner.current == nil ? nil : try scanner.value()
    }

    private mutating func required(_ what: String) throws(SyntaxError) -> String {
        guard let word = try word(), !word.isEmpty else {
            throw scanner.error(
                .usageMissing,
                at: scanner.index,
                "\(name.rawValue) needs \(what); the form is: \(name.usage)"
            )
        }
        return word
    }
}

// Words with a meaning.
extension ArgumentReader {
    private mutating func videoType() throws(SyntaxError) -> VideoType? {
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
    private mutating func stage() throws(SyntaxError) -> Stage? {
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

    private mutating func scope() throws(SyntaxError) -> ShellCommand.SaveScope {
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

    private mutating func requiredVersion() throws(SyntaxError) -> Int {
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
    private mutating func version() throws(SyntaxError) -> Int? {
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
