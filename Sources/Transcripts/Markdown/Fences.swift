/// Finds the fences of a Markdown document that are marked `transcript` (CommonMark, section 4.5).
struct Fences {
    /// The lines inside all of them, in order.
    private(set) var lines: [SourceLine] = []

    /// The blanks before each of those lines, by its number.
    private(set) var indents: [Int: Int] = [:]

    private struct Opening {
        let mark: UInt8
        let count: Int
        let indent: Int
        let isTranscript: Bool
        let line: Int
    }

    init(_ document: SourceText) throws(TranscriptError) {
        var opening: Opening?
        var fences = 0
        var isFirst = false
        for source in document.lines {
            let line = document.bytes[source.range]
            guard let open = opening else {
                opening = Self.opening(line, number: source.number)
                if opening?.isTranscript == true {
                    isFirst = fences > 0
                    fences += 1
                }
                continue
            }
            if Self.closes(line, open) {
                opening = nil
            } else if open.isTranscript {
                let indent = min(open.indent, line.prefix { $0 == 0x20 }.count)
                let text = source.range.dropFirst(indent)
                lines.append(
                    SourceLine(number: source.number, range: text, beginsFence: isFirst)
                )
                indents[source.number] = indent
                isFirst = false
            }
        }
        if let opening, opening.isTranscript {
            throw TranscriptError(line: opening.line, .structure(.fenceNotClosed))
        }
        guard fences > 0 else { throw TranscriptError(line: 0, .structure(.noFence)) }
    }

    private static func opening(_ line: ArraySlice<UInt8>, number: Int) -> Opening? {
        let indent = line.prefix { $0 == 0x20 }.count
        let rest = line.dropFirst(indent)
        guard indent <= 3, let mark = rest.first, mark == 0x60 || mark == 0x7E else { return nil }
        let count = rest.prefix { $0 == mark }.count
        let info = rest.dropFirst(count)
        guard count >= 3, mark == 0x7E || !info.contains(mark) else { return nil }
        let word = info.drop(while: \.isBlank).prefix { !$0.isBlank }
        return Opening(
            mark: mark,
            count: count,
            indent: indent,
            isTranscript: word.elementsEqual("transcript".utf8),
            line: number
        )
    }

    private static func closes(_ line: ArraySlice<UInt8>, _ opening: Opening) -> Bool {
        let indent = line.prefix { $0 == 0x20 }.count
        let rest = line.dropFirst(indent)
        let count = rest.prefix { $0 == opening.mark }.count
        return indent <= 3 && count >= opening.count && rest.dropFirst(count).allSatisfy(\.isBlank)
    }
}
