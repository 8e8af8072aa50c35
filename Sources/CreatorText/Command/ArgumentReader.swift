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
    mutating func word() throws(SyntaxError) -> String? {
        scanner.skipBlanks()
        return scanner.current == nil ? nil : try scanner.value()
    }

    /// The next word, where there must be one.
    mutating func required(_ what: String) throws(SyntaxError) -> String {
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
