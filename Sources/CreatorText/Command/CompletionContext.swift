import CreatorCore

/// The words before the one being completed.
struct CompletionContext {
    let words: [String]
    let word: String
    let status: SessionStatus

    /// The candidates for the word, and how many of its characters stay as they are.
    func candidates(files: (String) -> [String]) -> (skipped: Int, [String]) {
        guard let first = words.first else { return (0, matching(commandWords)) }
        guard let name = CommandName(word: first.first == "-" ? String(first.dropFirst()) : first)
        else { return (0, []) }
        if let field = FieldPart(word), name == .start || name == .edit || name == .set {
            return candidates(for: field, files: files)
        }
        return (0, arguments(of: name, files: files))
    }

    private func matching(_ candidates: [String]) -> [String] {
        candidates.filter { $0.hasPrefix(word) }
    }

    private var commandWords: [String] {
        CommandName.allCases.filter { $0.isLegal(in: status) }.map(\.rawValue)
    }

    private func arguments(of name: CommandName, files: (String) -> [String]) -> [String] {
        switch name {
        case .start: words.count == 1 ? matching(typeWords) : matching(missingKeys)
        case .edit, .set: matching(missingKeys)
        case .types: words.count == 1 ? matching(typeWords) : []
        case .help: words.count == 1 ? matching(topics) : []
        case .open: words.count == 1 ? matching(stageWords) : []
        case .save: save(files: files)
        case .show: matching(words.count == 1 ? stageWords + versionWords : versionWords)
        case .diff: matching(words.count == 1 ? stageWords + versionWords : versionWords)
        case .use: words.count == 1 ? matching(versionWords) : []
        case .record: words.count == 1 ? files(word) : []
        case .expect: words.count == 1 ? matching(eventWords) : []
        case .accept, .regen, .stop, .versions, .status, .history, .echo, .quit: []
        }
    }

    private func save(files: (String) -> [String]) -> [String] {
        switch words.count {
        case 1: matching(stageWords + ["all"])
        case 2: files(word).filter { $0.hasSuffix("/") }
        default: []
        }
    }

    private var typeWords: [String] { VideoType.allCases.map(\.rawValue) }

    private var eventWords: [String] {
        ["completed", "error", "pipeline_complete", "stopped", "using", "shown", "compared"]
    }

    private var topics: [String] {
        commandWords + typeWords + ["feedback"] + BriefSchema.all.map(\.key)
    }

    /// The stages up to the one in hand; later ones have nothing to look at yet.
    private var stageWords: [String] {
        let last = status.stage ?? .render
        return Stage.allCases.filter { $0 <= last }.map(\.rawValue)
    }

    /// The versions of the stage in hand; failed attempts have numbers too and are refused kindly.
    private var versionWords: [String] {
        switch status {
        case .reviewing(_, _, let run, _), .running(_, _, let run, _), .failed(_, _, let run, _):
            (1...max(1, run.version)).map { "v\($0)" }
        case .idle, .done, .stopped: []
        }
    }

    /// The keys not given yet, required ones first.
    private var missingKeys: [String] {
        let given = Set(words.compactMap { FieldPart($0)?.key })
        return schema.map(\.key).filter { !given.contains($0) }.map { $0 + "=" }
    }

    private var schema: [BriefField] {
        let typed = words.first == "start" ? words.dropFirst().first : nil
        guard let type = typed.flatMap(VideoType.init(rawValue:)) ?? status.brief?.videoType else {
            return BriefSchema.all
        }
        return BriefSchema.fields(for: type)
    }

    private func candidates(
        for field: FieldPart,
        files: (String) -> [String]
    ) -> (skipped: Int, [String]) {
        let skipped = field.key.count + 1
        if field.value.first == "@" {
            return (skipped + 1, files(String(field.value.dropFirst())))
        }
        switch BriefSchema.field(field.key)?.kind {
        case .choice(let choices): return (skipped, choices.filter { $0.hasPrefix(field.value) })
        case .document where StartRequest.pathKeys.contains(field.key):
            return (skipped, files(field.value))
        case .document: return (skipped, field.value.isEmpty ? ["@"] : [])
        case .text, .number, .color, nil: return (skipped, [])
        }
    }
}

/// A word with an equals sign, taken apart.
private struct FieldPart {
    let key: String
    let value: String

    init?(_ word: String) {
        guard let equals = word.firstIndex(of: "=") else { return nil }
        key = String(word[..<equals])
        value = String(word[word.index(after: equals)...])
    }
}
