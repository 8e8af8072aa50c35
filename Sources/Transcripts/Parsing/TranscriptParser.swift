/// Reads the lines of a transcript, one class after the other; whatever does not fit is an error.
struct TranscriptParser {
    /// The most commands a file may hold.
    static let commandLimit = 10_000

    let text: [UInt8]
    /// Whether no line has to be looked at for bytes that none may hold.
    let isPlain: Bool
    let lines: [SourceLine]
    var place = 0
    var names = NameLedger()
    /// What can follow in the last command.
    var order = LineOrder()
    var exchanges: [Exchange] = []
    /// Whether the last command has its status.
    var hasStatus = false
    /// Whether the shell has ended, so that no command can follow.
    var hasExited = false
    /// Comments and blank lines that belong to what comes next.
    var notes: [Note] = []

    init(_ source: SourceText, _ lines: [SourceLine]) {
        text = source.bytes
        isPlain = source.isPlain
        self.lines = lines
    }

    /// The whole transcript.
    mutating func transcript() throws(TranscriptError) -> Transcript {
        let header = try header()
        var pending: [Placed<ExchangeSetting>] = []
        var sections: [Placed<Section>] = []
        reading: while let line = current {
            let bytes = try checked(line)
            let kind = try at(line) { () throws(LineFault) in try LineClass(bytes) }
            if line.beginsFence, ![.setting, .input, .comment, .blank, .section].contains(kind) {
                throw TranscriptError(line: line.number, .structure(.fenceWithoutCommand))
            }
            switch kind {
            case .blank, .comment: readNote(bytes)
            case .setting: pending.append(try exchangeSetting(line, bytes, pending))
            case .input:
                try readInput(line, bytes, pending)
                pending = []
            case .section:
                try refuse(pending)
                sections = try self.sections()
                break reading
            case .continuation, .key, .output, .event, .status:
                try refuse(pending)
                try readExpectation(line, bytes, kind)
            }
        }
        try refuse(pending)
        guard !exchanges.isEmpty else { throw TranscriptError(line: 0, .structure(.noCommands)) }
        return Transcript(
            header: header,
            exchanges: exchanges,
            closing: notes,
            sections: sections
        )
    }

    /// The line to read next, or `nil` at the end.
    var current: SourceLine? { place < lines.count ? lines[place] : nil }

    /// The bytes of a line, which may be wrong.
    func bytes(of line: SourceLine) -> ArraySlice<UInt8> { text[line.range] }

    /// The bytes of a line, once they are known to be what a line may hold.
    func checked(_ line: SourceLine) throws(TranscriptError) -> ArraySlice<UInt8> {
        let bytes = bytes(of: line)
        try at(line) { () throws(LineFault) in
            try LineReading.check(bytes.span, isPlain: isPlain)
        }
        return bytes
    }

    /// Runs a reading of one line, and adds the line's number to what is wrong with it.
    func at<Value>(
        _ line: SourceLine,
        _ read: () throws(LineFault) -> Value
    ) throws(TranscriptError) -> Value {
        do throws(LineFault) {
            return try read()
        } catch {
            throw TranscriptError(line: line.number, error)
        }
    }

    /// The notes gathered so far, which now belong to something.
    mutating func takeNotes() -> [Note] {
        guard let first = notes.first else { return [] }
        defer { notes.removeAll(keepingCapacity: notes.count == 1) }
        return notes.count == 1 && first == .blank ? Self.blankLine : notes
    }

    /// A blank line stands before nearly every command; all share one.
    private static let blankLine = [Note.blank]

    private mutating func readNote(_ bytes: ArraySlice<UInt8>) {
        notes.append(bytes.isEmpty ? .blank : .comment(Array(bytes.dropFirst())))
        place += 1
    }
}
